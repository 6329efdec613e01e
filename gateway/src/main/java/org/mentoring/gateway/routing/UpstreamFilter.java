package org.mentoring.gateway.routing;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.reset;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes a request to an instance of its service: a bulkhead around everything, and for each
/// instance tried a circuit breaker and a time limit.
///
/// The filters after this one end when the head of the response is there, so neither the bulkhead
/// nor the time limit touches a long stream. A request that no instance has seen goes to the next
/// instance; one that broke off half-way does so only if repeating it cannot do harm.
final class UpstreamFilter implements GatewayFilter, Ordered {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Upstream upstream;
    private final Bulkhead bulkhead;
    private final TimeLimiter timeLimiter;
    private final UpstreamProblems problems;

    UpstreamFilter(
            Upstream upstream,
            Bulkhead bulkhead,
            TimeLimiter timeLimiter,
            UpstreamProblems problems) {
        this.upstream = upstream;
        this.bulkhead = bulkhead;
        this.timeLimiter = timeLimiter;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return RequestBodyFilter.ORDER + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return attempt(exchange, chain, attempts(exchange.getRequest()))
                .transformDeferred(BulkheadOperator.of(bulkhead))
                .onErrorMap(problems::answerTo);
    }

    /// Every instance once; where repeating is harmless the first once more, because a kept-alive
    /// connection may have been closed at the other end a moment ago.
    private List<Instance> attempts(ServerHttpRequest request) {
        List<Instance> attempts = new ArrayList<>(upstream.inTurn());
        if (harmlessToRepeat(request)) {
            attempts.add(attempts.getFirst());
        }
        return attempts;
    }

    private Mono<Void> attempt(
            ServerWebExchange exchange, GatewayFilterChain chain, List<Instance> attempts) {
        List<Instance> others = attempts.subList(1, attempts.size());
        Mono<Void> call = call(exchange, chain, attempts.getFirst());
        return others.isEmpty()
                ? call
                : call.onErrorResume(
                        failure -> mayMoveOn(exchange.getRequest(), failure),
                        _ -> attempt(exchange, chain, others));
    }

    private Mono<Void> call(
            ServerWebExchange exchange, GatewayFilterChain chain, Instance instance) {
        return Mono.defer(() -> send(exchange, chain, instance))
                .transformDeferred(TimeLimiterOperator.of(timeLimiter))
                .transformDeferred(CircuitBreakerOperator.of(instance.circuit()));
    }

    private static Mono<Void> send(
            ServerWebExchange exchange, GatewayFilterChain chain, Instance instance) {
        reset(exchange);
        exchange.getAttributes()
                .put(GATEWAY_REQUEST_URL_ATTR, instance.at(exchange.getRequest().getURI()));
        return chain.filter(exchange);
    }

    private static boolean mayMoveOn(ServerHttpRequest request, Throwable failure) {
        return UpstreamFailure.nothingSent(failure)
                || (failure instanceof IOException && harmlessToRepeat(request));
    }

    /// Methods that change nothing, and creations under a key that makes the second one the first.
    private static boolean harmlessToRepeat(ServerHttpRequest request) {
        return SAFE.contains(request.getMethod())
                || request.getHeaders().containsHeader("Idempotency-Key");
    }
}
