package org.mentoring.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Refuses bodies that are too large: at once by their declared length, and while reading where
/// none is declared. It stands behind the security chain, so that a stranger hears 401 first.
final class BodyLimitFilter extends OncePerRequestFilter {

    private final RouteTable table;
    private final BodySettings settings;

    BodyLimitFilter(RouteTable table, BodySettings settings) {
        this.table = table;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean anImport = table.routeOf(request).map(Route::takesImport).orElse(false);
        DataSize limit = settings.limitFor(anImport);
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    static ProblemException tooLarge(DataSize limit) {
        return new ProblemException(
                Problem.of(
                        ProblemType.CONTENT_TOO_LARGE,
                        "At most %d bytes are read here.".formatted(limit.toBytes())));
    }
}
