package org.mentoring.web.caller;

import org.mentoring.web.token.TokenSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Optional;

@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(JwtAuthenticationToken.class)
@EnableConfigurationProperties(TokenSettings.class)
class CallerAutoConfiguration implements WebMvcConfigurer {

    private static final PersonLookup NOBODY = email -> Optional.empty();

    private final ObjectProvider<PersonLookup> people;
    private final TokenSettings tokens;

    CallerAutoConfiguration(ObjectProvider<PersonLookup> people, TokenSettings tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new CallerArgument(
                        SingletonSupplier.of(() -> people.getIfAvailable(() -> NOBODY)),
                        tokens.assumeEmailVerified()));
    }
}
