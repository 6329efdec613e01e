package org.mentoring.gateway.access;

import org.mentoring.gateway.problem.ProblemWriter;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.server.BearerTokenServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Answers a missing or refused token: WWW-Authenticate (RFC 6750) and a problem, which does not
/// say what was wrong with the token beyond what that header does.
final class TokenProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ServerAuthenticationEntryPoint bearer =
            new BearerTokenServerAuthenticationEntryPoint();

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refused) {
        Problem problem = Problem.of(ProblemType.UNAUTHENTICATED, "Send one valid access token.");
        return bearer.commence(keepingOpen(exchange), refused)
                .then(Mono.defer(() -> ProblemWriter.write(exchange, problem)));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return ProblemWriter.write(
                exchange, Problem.of(ProblemType.FORBIDDEN, "Ask somebody whose role allows it."));
    }

    /// Spring sets status and header, and would end the response before its body is written.
    private static ServerWebExchange keepingOpen(ServerWebExchange exchange) {
        return exchange.mutate().response(new Unfinished(exchange.getResponse())).build();
    }

    private static final class Unfinished extends ServerHttpResponseDecorator {

        Unfinished(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public Mono<Void> setComplete() {
            return Mono.empty();
        }
    }
}
