package org.mentoring.web.precondition;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

final class CreationKeyArgument implements HandlerMethodArgumentResolver {

    static final String HEADER = IdempotencyKey.HEADER;

    private static final Pattern VISIBLE = Pattern.compile(IdempotencyKey.PATTERN);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(IdempotencyKey.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] values = request.getHeaderValues(HEADER);
        String value =
                values == null || values.length == 0
                        ? UUID.randomUUID().toString()
                        : checked(values);
        return new CreationKey(owner(), lineOf((ServletWebRequest) request), value);
    }

    private static String checked(String[] values) {
        String value = values[0].strip();
        if (values.length > 1 || !VISIBLE.matcher(value).matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The idempotency key cannot be used.",
                    List.of(InputError.header(HEADER, "1 to 128 visible ASCII characters.")));
        }
        return value;
    }

    private static String owner() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken token) {
            return token.getToken().getClaimAsString("iss") + " " + token.getName();
        }
        throw new ProblemException(ProblemType.UNAUTHENTICATED, "Send an access token.");
    }

    private static String lineOf(ServletWebRequest request) {
        return request.getHttpMethod() + " " + request.getRequest().getRequestURI();
    }
}
