package org.mentoring.web.precondition;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.List;
import java.util.regex.Pattern;

final class IfMatchArgument implements HandlerMethodArgumentResolver {

    /// One strong entity tag: RFC 9110, section 8.8.3.
    private static final Pattern STRONG_TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(IfMatch.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] values = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (values == null || values.length == 0) {
            throw new ProblemException(
                    ProblemType.VERSION_REQUIRED, "Send If-Match with the ETag that you read.");
        }
        return versionIn(values);
    }

    private static long versionIn(String[] values) {
        String tag = values[0].strip();
        if (values.length > 1 || !STRONG_TAG.matcher(tag).matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "If-Match takes one entity tag.",
                    List.of(InputError.header(HttpHeaders.IF_MATCH, "One tag such as \"v7\".")));
        }
        long version = ETags.versionOf(tag);
        if (version < 0) {
            throw new ProblemException(
                    ProblemType.STALE_VERSION, "Read it again and repeat what you want to change.");
        }
        return version;
    }
}
