package org.mentoring.web.caller;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Gives a controller its [Caller] or [Identity].
final class CallerArgument implements HandlerMethodArgumentResolver {

    private final Supplier<PersonLookup> people;
    private final boolean assumeVerified;

    CallerArgument(Supplier<PersonLookup> people, boolean assumeVerified) {
        this.people = people;
        this.assumeVerified = assumeVerified;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Caller.class || type == Identity.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        JwtAuthenticationToken token = token();
        Identity identity = Identity.of(token.getToken(), assumeVerified);
        return parameter.getParameterType() == Identity.class
                ? identity
                : callerOf(identity, token.getAuthorities());
    }

    private static JwtAuthenticationToken token() {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken token) {
            return token;
        }
        throw new ProblemException(ProblemType.UNAUTHENTICATED, "Send an access token.");
    }

    private Caller callerOf(Identity identity, Collection<? extends GrantedAuthority> authorities) {
        String personId = people.get().personIdOf(identity).orElse(null);
        return new Caller(personId, roles(authorities), identity.email(), identity.subject());
    }

    private static Set<Role> roles(Collection<? extends GrantedAuthority> authorities) {
        Set<String> names =
                authorities.stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.authority()))
                .collect(Collectors.toSet());
    }
}
