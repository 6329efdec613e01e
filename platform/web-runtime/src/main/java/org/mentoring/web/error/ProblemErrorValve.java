package org.mentoring.web.error;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.Problems;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/// The last net: requests that Tomcat refuses before any filter sees them (a request line that is
/// none, an illegal header, a malformed address). Public because Tomcat makes it by name.
public final class ProblemErrorValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !ioAllowed(response)) {
            return;
        }
        try {
            write(FrameworkProblems.byStatus(response.getStatus()), response);
        } catch (IOException e) {
            container.getLogger().debug("the client left before its answer", e);
        }
    }

    private static void write(Problem problem, Response response) throws IOException {
        byte[] body = Problems.json(problem);
        response.setStatus(problem.status());
        Problems.headers(problem).forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private static boolean ioAllowed(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
