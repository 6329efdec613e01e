package org.mentoring.gateway.problem;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// Turns whatever ends a request in the gateway into a problem. A response that has begun cannot be
/// one any more: the connection is broken off, so that nobody takes half an answer for a whole one.
@Order(ProblemExceptionHandler.BEFORE_SPRING_BOOT)
final class ProblemExceptionHandler implements WebExceptionHandler {

    static final int BEFORE_SPRING_BOOT = -2;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = problemOf(failure);
        if (problem.type() == ProblemType.INTERNAL_ERROR) {
            LOG.error("{} failed", exchange.getLogPrefix(), failure);
        }
        exchange.getResponse().getHeaders().addAll(headersOf(failure));
        return ProblemWriter.write(exchange, problem);
    }

    private static Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemException exception -> exception.problem();
            case AuthenticationServiceException _, JwtException _ -> identityProviderMissing();
            case ErrorResponse response -> byStatus(response.getStatusCode().value());
            default -> Problem.of(ProblemType.INTERNAL_ERROR, "Try again; if it stays, report it.");
        };
    }

    private static Problem identityProviderMissing() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The identity provider cannot be reached to check your token.")
                .withRetryAfter(Duration.ofSeconds(5));
    }

    private static Problem byStatus(int status) {
        return status == 404
                ? Problem.notFound()
                : Problem.of(ProblemType.ofStatus(status), "The request cannot be served as sent.");
    }

    /// Such as Allow beside 405.
    private static HttpHeaders headersOf(Throwable failure) {
        return failure instanceof ErrorResponse response
                ? response.getHeaders()
                : new HttpHeaders();
    }
}
