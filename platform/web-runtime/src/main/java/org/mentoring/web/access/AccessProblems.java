package org.mentoring.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.error.ProblemWriter;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;
import java.util.Set;

/// Refusals. Without a valid token 401 wherever it is; with one, the table tells the rest apart: no
/// such path 404, no such method there 405, not for this role 403.
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Problem FORBIDDEN =
            Problem.of(ProblemType.FORBIDDEN, "Ask somebody whose role allows it.");

    private final RouteTable table;

    AccessProblems(RouteTable table) {
        this.table = table;
    }

    /// What was wrong with the token is told by its RFC 6750 code only.
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        BearerTokenError error = bearerError(failure);
        String code = error == null ? "" : " error=\"" + error.getErrorCode() + "\"";
        ProblemType type =
                error == null
                        ? ProblemType.UNAUTHENTICATED
                        : ProblemType.ofStatus(error.getHttpStatus().value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + code);
        ProblemWriter.write(Problem.of(type, "Send one valid access token."), response);
    }

    private static @Nullable BearerTokenError bearerError(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused
                        && refused.getError() instanceof BearerTokenError error
                ? error
                : null;
    }

    /// For what is in no table.
    static void forbidden(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ProblemWriter.write(FORBIDDEN, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ProblemWriter.write(problemOf(request, response), response);
    }

    private Problem problemOf(HttpServletRequest request, HttpServletResponse response) {
        if (table.routeOf(request).isPresent()) {
            return FORBIDDEN;
        }
        Set<String> methods = table.methodsAt(request);
        if (methods.isEmpty()) {
            return Problem.notFound();
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Allow lists what can be done here.");
    }
}
