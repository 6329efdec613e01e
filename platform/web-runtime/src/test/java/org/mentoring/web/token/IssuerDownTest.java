package org.mentoring.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleApplication;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.test.RawHttp.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The application has started although its issuer is not there.
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "mentoring.oidc.issuer=http://localhost:1")
@Import(SampleClient.class)
class IssuerDownTest {

    @Autowired SampleClient client;

    @Test
    void saysThatTokensCannotBeCheckedJustNow() {
        Answer answer = client.get("/api/me");
        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers()).containsEntry("retry-after", "5");
    }

    @Test
    void refusesWithoutKeysWhatNoKeyCouldSave() {
        assertProblem(
                client.get("/api/me", "Authorization: Bearer abc"), ProblemType.UNAUTHENTICATED);
    }
}
