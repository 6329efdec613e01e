package org.mentoring.web.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.sample.SampleClient.TREE;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.caller.Role;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp.Answer;
import org.mentoring.web.test.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class PreconditionTest {

    private static final String OAK = "{\"name\":\"oak\"}";

    @Autowired SampleClient client;

    @Test
    void tagsWhatItShows() {
        assertThat(client.get(TREE).headers()).containsEntry("etag", "\"v7\"");
    }

    @Test
    void saysThatNothingHasChanged() {
        Answer answer = client.get(TREE, "If-None-Match: \"v7\"");
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(client.get(TREE, "If-None-Match: \"v6\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "\"v7-9k2c\""})
    void readsTheVersionThatIsChanged(String tag) {
        Answer answer = put("If-Match: " + tag);
        assertThat(answer.text()).isEqualTo("{\"was\":7}");
        assertThat(answer.headers()).containsEntry("etag", "\"v8\"");
    }

    @Test
    void asksForTheVersion() {
        assertProblem(client.send("PUT", TREE, OAK), ProblemType.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v7", "*", "W/\"v7\"", "\"v7\", \"v8\"", "\"v7", "7"})
    void refusesWhatIsNotOneTag(String tag) {
        assertProblem(put("If-Match: " + tag), ProblemType.MALFORMED_REQUEST)
                .at("header", "If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"v\"", "\"v-1\"", "\"v99999999999999999999\"", "\"\""})
    void knowsThatForeignTagsAreNotCurrent(String tag) {
        assertProblem(put("If-Match: " + tag), ProblemType.STALE_VERSION);
    }

    @Test
    void makesTheSameIdForTheSameKey() {
        Answer first = create(OAK, "Idempotency-Key: k1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(create(OAK, "Idempotency-Key: k1").text()).isEqualTo(first.text());
        assertThat(create("{ \"name\" : \"oak\", \"kind\": null }", "Idempotency-Key: k1").text())
                .isEqualTo(first.text());
    }

    @Test
    void makesAnotherIdForAnotherKeyOrNone() {
        String first = create(OAK, "Idempotency-Key: k1").headers().get("location");
        assertThat(create(OAK, "Idempotency-Key: k2").headers().get("location"))
                .isNotEqualTo(first);
        assertThat(create(OAK).headers().get("location"))
                .isNotEqualTo(create(OAK).headers().get("location"));
    }

    @Test
    void makesAnotherIdForAnotherCaller() {
        String other = new TestTokens().of("otto@example.org", Role.COORDINATOR);
        assertThat(create(OAK, "Idempotency-Key: k1").headers().get("location"))
                .isNotEqualTo(
                        create(OAK, "Idempotency-Key: k1", "Authorization: Bearer " + other)
                                .headers()
                                .get("location"));
    }

    @Test
    void refusesKeysThatAreNoKeys() {
        assertProblem(create(OAK, "Idempotency-Key: a b"), ProblemType.MALFORMED_REQUEST)
                .at("header", "Idempotency-Key");
        assertProblem(
                create(OAK, "Idempotency-Key: " + "x".repeat(129)), ProblemType.MALFORMED_REQUEST);
        assertProblem(create(OAK, "Idempotency-Key: "), ProblemType.MALFORMED_REQUEST);
    }

    private Answer create(String body, String... headers) {
        return client.postJson("/api/trees", body, headers);
    }

    private Answer put(String header) {
        return client.send("PUT", TREE, OAK, header);
    }
}
