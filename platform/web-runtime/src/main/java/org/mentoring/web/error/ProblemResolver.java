package org.mentoring.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/// Ends what a controller, or Spring on the way to one, has thrown. It writes the answer itself, so
/// that an Accept header nobody can satisfy does not turn one error into another. Refusals of
/// Spring Security pass on to its own handlers.
final class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemTranslator translator;

    ProblemResolver(ProblemTranslator translator) {
        this.translator = translator;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        answer(translator.problemOf(failure), response);
        return new ModelAndView();
    }

    private static void answer(Problem problem, HttpServletResponse response) {
        try {
            ProblemWriter.write(problem, response);
        } catch (IOException e) {
            LOG.debug("the client left before its answer", e);
        }
    }
}
