package org.mentoring.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.caller.Role;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleApplication;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp.Answer;
import org.mentoring.web.test.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@SampleTest
class TokenTest {

    private static final TestTokens TOKENS = new TestTokens();

    @Autowired SampleClient client;

    static Stream<Map.Entry<String, String>> refused() {
        return TOKENS.refused(SampleApplication.ANNA, Role.values()).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesEveryBadToken(Map.Entry<String, String> token) {
        Answer answer = client.get("/api/me", "Authorization: Bearer " + token.getValue());
        assertProblem(answer, ProblemType.UNAUTHENTICATED);
        assertThat(answer.headers())
                .containsEntry("www-authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        Answer answer = client.http().send("GET", "/api/me", Map.of(), new byte[0]);
        assertProblem(answer, ProblemType.UNAUTHENTICATED);
        assertThat(answer.headers()).containsEntry("www-authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer  ", "Bearer a b", "Negotiate x"})
    void readsNothingButOneBearerToken(String header) {
        assertThat(client.get("/api/me", "Authorization: " + header).status()).isIn(400, 401);
    }

    @Test
    void takesNoTokenFromTheAddress() {
        String token = TOKENS.of(SampleApplication.ANNA, Role.PARTICIPANT);
        Answer answer =
                client.http().send("GET", "/api/me?access_token=" + token, Map.of(), new byte[0]);
        assertProblem(answer, ProblemType.UNAUTHENTICATED);
    }

    @Test
    void acceptsATokenForSeveralAudiences() {
        String token =
                TOKENS.with(
                        SampleApplication.ANNA,
                        claims -> claims.audience(List.of("other", "mentoring")),
                        Role.PARTICIPANT);
        assertThat(client.get("/api/me", "Authorization: Bearer " + token).status()).isEqualTo(200);
    }

    @Test
    void tellsStrangersNothingAboutPaths() {
        Answer answer = client.http().send("GET", "/api/nothing", Map.of(), new byte[0]);
        assertProblem(answer, ProblemType.UNAUTHENTICATED);
    }

    @Test
    void opensHealthAndNothingElseOfTheOperators() {
        assertThat(anonymously("/actuator/health").status()).isEqualTo(200);
        assertThat(anonymously("/actuator/health/readiness").status()).isEqualTo(200);
        assertProblem(anonymously("/actuator/info"), ProblemType.UNAUTHENTICATED);
        assertProblem(anonymously("/actuator"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void letsOnlyAdministratorsOperate() {
        assertThat(as(Role.ADMINISTRATOR, "/actuator/info").status()).isEqualTo(200);
        assertProblem(as(Role.COORDINATOR, "/actuator/info"), ProblemType.FORBIDDEN);
        assertProblem(as(Role.PARTICIPANT, "/actuator/info"), ProblemType.FORBIDDEN);
    }

    private Answer anonymously(String path) {
        return client.http().send("GET", path, Map.of(), new byte[0]);
    }

    private Answer as(Role role, String path) {
        String token = TOKENS.of(SampleApplication.ANNA, role);
        return client.get(path, "Authorization: Bearer " + token);
    }
}
