package org.mentoring.local.idp;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

import java.time.InstantSource;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    DemoUsers demoUsers() {
        return DemoUsers.shipped();
    }

    @Bean
    UserDetailsService signIns(DemoUsers users) {
        List<UserDetails> signIns =
                users.all().stream().map(IdentityConfiguration::signIn).toList();
        return new InMemoryUserDetailsManager(signIns);
    }

    @Bean
    AuthorizationServerSettings authorizationServer(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.oidc().issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(
                Clients.webPage(settings.publicUrl(), settings.idp().tokenLifetime()),
                Clients.eventsSubscriber(settings.idp().tokenLifetime()));
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.idp().keys())));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    TokenClaims tokenClaims(DemoUsers users, IdentitySettings settings) {
        return new TokenClaims(users, settings.oidc().audience());
    }

    private static UserDetails signIn(DemoUser user) {
        return User.withUsername(user.email())
                .password("{noop}" + DemoUsers.PASSWORD)
                .roles(user.roles().toArray(String[]::new))
                .build();
    }
}
