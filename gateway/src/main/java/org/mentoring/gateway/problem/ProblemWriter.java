package org.mentoring.gateway.problem;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.Problems;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Answers an exchange with a problem. Headers that were set before stay, except those of a body.
public final class ProblemWriter {

    private ProblemWriter() {}

    public static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        byte[] body =
                Problems.json(problem.withInstance(exchange.getRequest().getURI().getRawPath()));
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        Problems.headers(problem).forEach(response.getHeaders()::set);
        response.getHeaders().set("X-Content-Type-Options", "nosniff");
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
