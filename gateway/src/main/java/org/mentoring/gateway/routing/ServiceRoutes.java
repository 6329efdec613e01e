package org.mentoring.gateway.routing;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;

import org.mentoring.gateway.routing.GatewaySettings.Limits;
import org.mentoring.gateway.routing.GatewaySettings.Service;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;

import java.net.URI;
import java.util.List;

/// Two routes per service: its imports, with their own limits and bulkhead, and everything else.
/// Both share the service's instances, so what one learns of their health the other knows.
final class ServiceRoutes {

    private final GatewaySettings settings;
    private final CircuitBreakerRegistry circuits;
    private final BulkheadRegistry bulkheads;
    private final BodyBudget budget;

    ServiceRoutes(
            GatewaySettings settings, CircuitBreakerRegistry circuits, BulkheadRegistry bulkheads) {
        this.settings = settings;
        this.circuits = circuits;
        this.bulkheads = bulkheads;
        this.budget = new BodyBudget(settings.bufferedBodies().toBytes());
    }

    RouteLocator locator(RouteLocatorBuilder.Builder routes) {
        settings.services().forEach((name, service) -> add(routes, name, service));
        return routes.build();
    }

    private void add(RouteLocatorBuilder.Builder routes, String name, Service service) {
        Upstream upstream = new Upstream(instances(name, service.uris()));
        if (!service.imports().isEmpty()) {
            add(
                    routes,
                    name + "-imports",
                    service.imports(),
                    name,
                    upstream,
                    settings.importLimits());
        }
        add(routes, name, service.paths(), name, upstream, settings.limits());
    }

    private List<Instance> instances(String name, List<URI> addresses) {
        return addresses.stream()
                .map(uri ->
                        new Instance(uri, circuits.circuitBreaker(name + "@" + uri.getAuthority())))
                .toList();
    }

    /// The route's own address is never used: the filter picks an instance.
    private void add(
            RouteLocatorBuilder.Builder routes,
            String id,
            List<String> paths,
            String service,
            Upstream upstream,
            Limits limits) {
        GatewayFilter body = new RequestBodyFilter(limits.body(), settings.bodyTimeout(), budget);
        GatewayFilter upstreamFilter = upstreamFilter(id, service, upstream, limits);
        routes.route(
                id,
                route ->
                        route.path(paths.toArray(String[]::new))
                                .filters(filters -> filters.filters(body, upstreamFilter))
                                .uri("http://" + service));
    }

    private UpstreamFilter upstreamFilter(
            String id, String service, Upstream upstream, Limits limits) {
        return new UpstreamFilter(
                upstream,
                bulkhead(id, limits),
                TimeLimiter.of(limits.response()),
                new UpstreamProblems(service, settings.circuit().open()));
    }

    private Bulkhead bulkhead(String id, Limits limits) {
        return bulkheads.bulkhead(
                id,
                BulkheadConfig.from(bulkheads.getDefaultConfig())
                        .maxConcurrentCalls(limits.concurrent())
                        .build());
    }
}
