package org.mentoring.web.token;

import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnClass({NimbusJwtDecoder.class, JwtAuthenticationConverter.class})
@EnableConfigurationProperties(TokenSettings.class)
class TokenAutoConfiguration {

    /// Security's own observations would be a good part of the work of a small request, and tell
    /// nothing that the observation of the request does not.
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings noSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    KnownTokens knownTokens(TokenSettings settings) {
        return new KnownTokens(settings.keysLifetime());
    }

    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> issuerKeys(TokenSettings settings, KnownTokens known) {
        long wait = 2 * settings.keysTimeout().toMillis();
        var cached =
                (JWKSetBasedJWKSource<SecurityContext>)
                        JWKSourceBuilder.create(new IssuerKeys(settings))
                                .cache(settings.keysLifetime().toMillis(), 2 * wait)
                                .refreshAheadCache(false)
                                .rateLimited(settings.keysInterval().toMillis())
                                .outageTolerant(settings.keysOutage().toMillis())
                                .build();
        return new JWKSetBasedJWKSource<>(new PatientKeys(cached.getJWKSetSource(), known));
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> keys, TokenSettings settings, KnownTokens known) {
        OAuth2TokenValidator<Jwt> rules = TokenRules.of(settings);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys)
                        .jwsAlgorithms(allowed -> {
                            allowed.clear();
                            settings.algorithms().stream()
                                    .map(TokenAutoConfiguration::asymmetric)
                                    .forEach(allowed::add);
                        })
                        .build();
        decoder.setJwtValidator(rules);
        return new KnownTokenDecoder(decoder, rules, known);
    }

    @Bean
    JwtAuthenticationConverter tokenAuthentication(TokenSettings settings) {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new TokenAuthorities(settings));
        return converter;
    }

    /// `none` and the HS family are no members of this enumeration: they cannot even be configured.
    private static SignatureAlgorithm asymmetric(String name) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
        if (algorithm == null) {
            throw new IllegalArgumentException("mentoring.oidc.algorithms: not known: " + name);
        }
        return algorithm;
    }
}
