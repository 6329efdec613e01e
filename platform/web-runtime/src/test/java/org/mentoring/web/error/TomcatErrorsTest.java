package org.mentoring.web.error;

import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;

/// What never reaches a filter is a problem too.
@SampleTest
class TomcatErrorsTest {

    @Autowired SampleClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/trees/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/../../etc HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/a{b} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://a:b:c/ HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/trees HTTP/1.1\r\n\r\n",
                "GET /api/trees HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n",
                "GET /api/trees HTTP/1.1\r\nHost: x\r\nX: a\u0001b\r\n\r\n",
                "POST /api/trees HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
                "POST /api/trees HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: foo\r\n\r\n",
            })
    void refusesMalformedRequests(String request) {
        assertProblem(exchange(request), ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        String header = "X: " + "y".repeat(20_000);
        assertProblem(
                exchange("GET /api/trees HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n"),
                ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void refusesTrace() {
        assertProblem(
                exchange("TRACE /api/trees HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                ProblemType.METHOD_NOT_ALLOWED);
    }

    @Test
    void refusesBrokenChunks() {
        String head =
                "POST /api/trees HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + client.bearer()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
        assertProblem(exchange(head + "\r\nzz\r\n"), ProblemType.MALFORMED_REQUEST);
    }

    private Answer exchange(String request) {
        return client.http().exchange(request.getBytes(StandardCharsets.ISO_8859_1));
    }
}
