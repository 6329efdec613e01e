package org.mentoring.web.error;

import jakarta.servlet.http.HttpServletResponse;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.Problems;

import java.io.IOException;

/// Answers a servlet request with a problem.
public final class ProblemWriter {

    private ProblemWriter() {}

    /// Does nothing once the answer has begun to leave: it is too late to say anything else.
    /// Headers that are already set (WWW-Authenticate, Allow) stay.
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = Problems.json(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        Problems.headers(problem).forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
