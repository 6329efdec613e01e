package org.mentoring.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

class TokenAuthoritiesTest {

    @Test
    void readsRolesAndScopes() {
        assertThat(authorities("roles", Map.of("roles", List.of("coordinator"), "scope", "a b:c")))
                .containsExactly("ROLE_COORDINATOR", "SCOPE_a", "SCOPE_b:c");
    }

    @Test
    void readsRolesInsideAnObject() {
        Map<String, Object> claims =
                Map.of("realm_access", Map.of("roles", List.of("participant", "offline_access")));
        assertThat(authorities("realm_access.roles", claims)).containsExactly("ROLE_PARTICIPANT");
    }

    @Test
    void readsASingleRole() {
        assertThat(authorities("role", Map.of("role", "administrator")))
                .containsExactly("ROLE_ADMINISTRATOR");
    }

    @Test
    void grantsNothingForOtherShapesAndSpellings() {
        for (Object odd :
                List.of(
                        5,
                        true,
                        Map.of("coordinator", true),
                        List.of(1, List.of("coordinator")),
                        "COORDINATOR",
                        "ROLE_COORDINATOR",
                        " ",
                        List.of())) {
            assertThat(authorities("roles", Map.of("roles", odd))).as("%s", odd).isEmpty();
        }
        assertThat(authorities("a.b.c", Map.of("a", Map.of("b", "coordinator")))).isEmpty();
        assertThat(authorities("roles", Map.of())).isEmpty();
    }

    private static Stream<String> authorities(String rolesClaim, Map<String, Object> claims) {
        Consumer<Map<String, Object>> all = target -> target.putAll(claims);
        Jwt token =
                Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .subject("s")
                        .expiresAt(Instant.MAX)
                        .claims(all)
                        .build();
        return new TokenAuthorities(settings(Map.of("mentoring.oidc.roles-claim", rolesClaim)))
                .convert(token).stream().map(GrantedAuthority::getAuthority).map(String::valueOf);
    }

    static TokenSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mentoring.oidc", TokenSettings.class);
    }
}
