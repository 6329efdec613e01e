package org.mentoring.gateway.routing;

import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// Takes in the whole request body before a service hears of the request. So a body over the limit
/// is refused whether or not its length was announced, a client that sends slowly cannot count
/// against a service's circuit, and the request can be sent once more to another instance.
final class RequestBodyFilter implements GatewayFilter, Ordered {

    /// After the framework's routing has settled the address, before the request goes out.
    static final int ORDER = RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 50;

    private static final byte[] NO_BODY = {};

    private final DataSize limit;
    private final Duration patience;
    private final BodyBudget budget;

    RequestBodyFilter(DataSize limit, Duration patience, BodyBudget budget) {
        this.limit = limit;
        this.patience = patience;
        this.budget = budget;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> admit(exchange.getRequest(), exchange, chain));
    }

    private Mono<Void> admit(
            ServerHttpRequest request, ServerWebExchange exchange, GatewayFilterChain chain) {
        long expected = expectedBytes(request);
        if (expected > limit.toBytes()) {
            throw tooLarge();
        }
        return budget.reserving(
                expected, read(request).flatMap(body -> chain.filter(withBody(exchange, body))));
    }

    /// The announced length, or as much as is allowed where none was announced.
    private long expectedBytes(ServerHttpRequest request) {
        long announced = request.getHeaders().getContentLength();
        boolean chunked = request.getHeaders().containsHeader("Transfer-Encoding");
        return chunked ? limit.toBytes() : Math.max(0, announced);
    }

    private Mono<byte[]> read(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody(), (int) limit.toBytes())
                .map(RequestBodyFilter::bytes)
                .defaultIfEmpty(NO_BODY)
                .timeout(patience)
                .onErrorMap(DataBufferLimitException.class, _ -> tooLarge())
                .onErrorMap(TimeoutException.class, _ -> tooSlow());
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.CONTENT_TOO_LARGE,
                "Send at most %d bytes here.".formatted(limit.toBytes()));
    }

    private ProblemException tooSlow() {
        return new ProblemException(
                ProblemType.REQUEST_TIMEOUT,
                "Send the whole body within %d seconds.".formatted(patience.toSeconds()));
    }

    private static ServerWebExchange withBody(ServerWebExchange exchange, byte[] body) {
        return exchange.mutate().request(new BodyInMemory(exchange, body)).build();
    }

    /// The same request; its body can be read any number of times.
    private static final class BodyInMemory extends ServerHttpRequestDecorator {

        private final ServerWebExchange exchange;
        private final byte[] body;

        BodyInMemory(ServerWebExchange exchange, byte[] body) {
            super(exchange.getRequest());
            this.exchange = exchange;
            this.body = body;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return body.length == 0
                    ? Flux.empty()
                    : Flux.defer(
                            () -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
        }
    }
}
