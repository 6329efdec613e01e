package org.mentoring.web.token;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.caller.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Reads roles and scopes from a token. A claim of an unexpected shape grants nothing.
public final class TokenAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {

    private final String rolesClaim;

    public TokenAuthorities(TokenSettings settings) {
        this.rolesClaim = settings.rolesClaim();
    }

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        List<GrantedAuthority> granted = new ArrayList<>();
        for (String role : texts(claim(token.getClaims()))) {
            Role.ofClaim(role)
                    .map(Role::authority)
                    .map(SimpleGrantedAuthority::new)
                    .ifPresent(granted::add);
        }
        for (String scope : texts(token.getClaims().get("scope"))) {
            granted.add(new SimpleGrantedAuthority("SCOPE_" + scope));
        }
        return granted;
    }

    private @Nullable Object claim(Map<String, Object> claims) {
        @Nullable Object value = claims;
        for (String step : rolesClaim.split("\\.", -1)) {
            value = value instanceof Map<?, ?> nested ? nested.get(step) : null;
        }
        return value;
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case String text ->
                    Arrays.stream(text.split(" ", -1)).filter(s -> !s.isEmpty()).toList();
            case Collection<?> many ->
                    many.stream().filter(String.class::isInstance).map(String.class::cast).toList();
            case null, default -> List.of();
        };
    }
}
