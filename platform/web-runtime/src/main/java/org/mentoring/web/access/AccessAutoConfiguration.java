package org.mentoring.web.access;

import jakarta.servlet.DispatcherType;

import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Two chains: the operators' endpoints, and everything else by the table of routes. Both take
/// bearer tokens only: no session, no cookie, hence nothing for CSRF to ride on.
@AutoConfiguration(before = ServletWebSecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(HttpSecurity.class)
@EnableConfigurationProperties(BodySettings.class)
class AccessAutoConfiguration {

    @Bean
    RouteTable routeTable(ObjectProvider<RouteAccess> tables) {
        return new RouteTable(tables.orderedStream().toList());
    }

    @Bean
    AccessProblems accessProblems(RouteTable table) {
        return new AccessProblems(table);
    }

    @Bean
    @Order(2)
    SecurityFilterChain routeAccess(HttpSecurity http, RouteTable table, AccessProblems problems) {
        return tokensOnly(http, problems, problems)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(new RouteAuthorization(table)))
                .build();
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(RouteTable table, BodySettings settings) {
        FilterRegistrationBean<BodyLimitFilter> filter =
                new FilterRegistrationBean<>(new BodyLimitFilter(table, settings));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    private static HttpSecurity tokensOnly(
            HttpSecurity http, AccessProblems problems, AccessDeniedHandler denied) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; frame-ancestors" + " 'none'")))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(problems).accessDeniedHandler(denied))
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(jwt -> {})
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(denied));
    }

    /// Health and metrics are open to whoever reaches the port; what tells or changes more needs an
    /// administrator.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(EndpointId.class)
    static class Operators {

        @Bean
        @Order(1)
        SecurityFilterChain operatorAccess(HttpSecurity http, AccessProblems problems) {
            return tokensOnly(
                            http.securityMatcher(EndpointRequest.toAnyEndpoint()),
                            problems,
                            AccessProblems::forbidden)
                    .authorizeHttpRequests(requests ->
                            requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                                    .permitAll()
                                    .anyRequest()
                                    .hasAuthority(Role.ADMINISTRATOR.authority()))
                    .build();
        }
    }
}
