package org.mentoring.gateway.access;

import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.InetSocketAddress;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

    /// Pages here load their own style and pictures, and nothing from anywhere else.
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final String API_PAGE = "/http-api.html";

    /// The page of the HTTP API also runs a script of ours, which calls the API.
    private static final String API_PAGE_POLICY =
            CONTENT_POLICY + "; script-src 'self'; connect-src 'self'";

    /// Health is for everybody. The other operators' endpoints are open on a port of their own
    /// (`management.server.port`), and on the public one to administrators. What else is not under
    /// `/api` is public or not there. Without cookies there is no forged request to fear.
    @Bean
    SecurityWebFilterChain access(
            ServerHttpSecurity http,
            JwtAuthenticationConverter authorities,
            @Value("${server.port:8080}") int publicPort,
            @Value("${management.server.port:-1}") int operatorsPort) {
        requireApart(publicPort, operatorsPort);
        TokenProblems problems = new TokenProblems();
        return http.authorizeExchange(exchanges ->
                        exchanges
                                .pathMatchers("/actuator/health/**")
                                .permitAll()
                                .matchers(arrivingAt(operatorsPort))
                                .permitAll()
                                .pathMatchers("/actuator/**")
                                .hasAuthority(Role.ADMINISTRATOR.authority())
                                .pathMatchers("/api/**")
                                .authenticated()
                                .anyExchange()
                                .permitAll())
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems)
                                .jwt(jwt ->
                                        jwt.jwtAuthenticationConverter(
                                                new ReactiveJwtAuthenticationConverterAdapter(
                                                        authorities))))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(CsrfSpec::disable)
                .headers(AccessConfiguration::secure)
                .build();
    }

    /// Everything is open on the operators' port: it must not be the public one. Two random ports
    /// (0) are two.
    private static void requireApart(int publicPort, int operatorsPort) {
        if (operatorsPort == publicPort && publicPort != 0) {
            throw new SharedPortException(publicPort);
        }
    }

    private static ServerWebExchangeMatcher arrivingAt(int port) {
        return exchange -> {
            InetSocketAddress local = exchange.getRequest().getLocalAddress();
            return local != null && local.getPort() == port
                    ? MatchResult.match()
                    : MatchResult.notMatch();
        };
    }

    private static void secure(HeaderSpec headers) {
        headers.writer(AccessConfiguration::contentPolicy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static Mono<Void> contentPolicy(ServerWebExchange exchange) {
        boolean isApiPage = exchange.getRequest().getPath().value().equals(API_PAGE);
        exchange.getResponse()
                .getHeaders()
                .set("Content-Security-Policy", isApiPage ? API_PAGE_POLICY : CONTENT_POLICY);
        return Mono.empty();
    }

    @Bean
    ReactiveJwtDecoder tokenDecoder(JwtDecoder decoder) {
        return new TokenDecoder(decoder);
    }
}
