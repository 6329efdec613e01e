package org.mentoring.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class RoutingConfiguration {

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder builder, ServiceRoutes routes) {
        return routes.locator(builder.routes());
    }

    @Bean
    ServiceRoutes routes(
            GatewaySettings settings, CircuitBreakerRegistry circuits, BulkheadRegistry bulkheads) {
        return new ServiceRoutes(settings, circuits, bulkheads);
    }

    @Bean
    CircuitBreakerRegistry circuits(GatewaySettings settings) {
        GatewaySettings.Circuit circuit = settings.circuit();
        return CircuitBreakerRegistry.of(
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(circuit.window())
                        .minimumNumberOfCalls(circuit.minimumCalls())
                        .failureRateThreshold(circuit.failureRatePercent())
                        .waitDurationInOpenState(circuit.open())
                        .permittedNumberOfCallsInHalfOpenState(circuit.probes())
                        .recordException(UpstreamFailure::countsAgainstInstance)
                        .build());
    }

    /// Full means refused at once: a queue would only hide the overload.
    @Bean
    BulkheadRegistry bulkheads() {
        return BulkheadRegistry.of(BulkheadConfig.custom().maxWaitDuration(Duration.ZERO).build());
    }

    @Bean
    MeterBinder circuitMetrics(CircuitBreakerRegistry circuits) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuits);
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }
}
