package org.mentoring.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Around all other filters: what one of them throws is a problem too, not a page of the container.
final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemTranslator translator;

    ProblemFilter(ProblemTranslator translator) {
        this.translator = translator;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException failure) {
            ProblemWriter.write(translator.problemOf(failure), response);
        }
    }
}
