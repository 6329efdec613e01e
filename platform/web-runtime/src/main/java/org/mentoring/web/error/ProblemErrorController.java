package org.mentoring.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;

/// The container's error page: reached by `sendError`, and by what escaped everything before it.
@Controller
final class ProblemErrorController implements ErrorController {

    private final ProblemTranslator translator;

    ProblemErrorController(ProblemTranslator translator) {
        this.translator = translator;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        ProblemWriter.write(
                failure instanceof Throwable thrown
                        ? translator.problemOf(thrown)
                        : FrameworkProblems.byStatus(status(request)),
                response);
    }

    /// Without the attribute somebody has asked for the error page itself: there is none.
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
