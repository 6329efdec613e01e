package org.mentoring.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.sample.SampleClient.TREE;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp;
import org.mentoring.web.test.RawHttp.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.Map;

@SampleTest
class SpringErrorsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Autowired SampleClient client;

    @Test
    void answersOrdinaryRequestsWithoutAProblem() {
        assertThat(client.postJson("/api/trees", "{\"name\":\"oak\"}").status()).isEqualTo(201);
        assertThat(client.get(TREE).status()).isEqualTo(200);
    }

    @Test
    void saysThatThereIsNothing() {
        assertProblem(client.get("/api/nothing"), ProblemType.NOT_FOUND);
        assertProblem(client.get("/"), ProblemType.NOT_FOUND);
        assertProblem(client.get("/error"), ProblemType.NOT_FOUND);
    }

    @Test
    void namesTheMethodsThatAreAllowed() {
        Answer answer = client.send("DELETE", "/api/trees", "");
        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.headers()).containsEntry("allow", "GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/trees;x=y", "/api//trees", "/api/trees?limit=%zz", "/api/%2e%2e/x"})
    void refusesAddressesThatAreNoAddresses(String target) {
        assertProblem(client.get(target), ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void namesTheMediaTypesItReads() {
        Answer answer = client.postJson("/api/trees", "<tree/>", "Content-Type: application/xml");
        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(answer.headers().get("accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "a"})
    void readsNoForms(String type) {
        assertProblem(
                client.postJson("/api/trees", "name=oak", "Content-Type: " + type),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void saysThatNoOtherRepresentationExists() {
        assertProblem(client.get(TREE, "Accept: image/png"), ProblemType.NOT_ACCEPTABLE);
        assertProblem(client.get(TREE, "Accept: image"), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void answersAProblemWhateverIsAccepted() {
        assertProblem(
                client.postJson("/api/trees", "{", "Accept: image/png"),
                ProblemType.MALFORMED_JSON);
    }

    @Test
    void refusesLargeBodiesByTheirLength() {
        String body = "{\"name\":\"oak\"}" + " ".repeat(MEBIBYTE);
        assertProblem(client.postJson("/api/trees", body), ProblemType.CONTENT_TOO_LARGE);
    }

    @Test
    void refusesLargeBodiesWhileReading() {
        byte[] body =
                ("{\"name\":\"oak\"}" + " ".repeat(MEBIBYTE)).getBytes(StandardCharsets.UTF_8);
        assertProblem(
                chunked("/api/trees", "application/json", body), ProblemType.CONTENT_TOO_LARGE);
    }

    @Test
    void readsBodiesUpToTheLimit() {
        String body = "{\"name\":\"oak\"}" + " ".repeat(MEBIBYTE - 14);
        assertThat(client.postJson("/api/trees", body).status()).isEqualTo(201);
    }

    @Test
    void readsLargerImportsAndNoLargerOnes() {
        byte[] fits = new byte[2 * MEBIBYTE];
        byte[] tooLarge = new byte[2 * MEBIBYTE + 1];
        assertThat(chunked(TREE + "/imports", "text/csv", fits).status()).isEqualTo(200);
        assertProblem(
                chunked(TREE + "/imports", "text/csv", tooLarge), ProblemType.CONTENT_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-30, from",
        "from=+999999999-01-01, from",
        "from=, from",
        "from=2026-01-01&zone=Mars/Olympus, zone",
        "from=2026-01-01&zone=%2B02:00, zone",
        "from=2026-01-01&count=0, count",
        "from=2026-01-01&count=x, count",
        "from=2026-01-01&count=99999999999, count",
        "from=2026-01-01&other=%01, other",
        "count=3, from",
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        assertProblem(client.get("/api/days?" + query), ProblemType.INVALID_INPUT)
                .at("parameter", parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "UPPERUPPERUPPERUPPERUPPER", "$ne", "a.b", "%D7%90", "x%20y"})
    void seesNothingBehindWhatCannotBeAnId(String id) {
        assertProblem(client.get("/api/trees/" + id), ProblemType.NOT_FOUND);
    }

    @Test
    void givesConflictsAReason() {
        assertProblem(client.get("/api/failures/" + "conf".repeat(6)), ProblemType.CONFLICT)
                .has("reason", "too-late")
                .has("detail", "It is too late.");
    }

    @Test
    void saysWhenToComeBack() {
        Answer answer = client.get("/api/failures/" + "busy".repeat(6));
        assertProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.headers()).containsEntry("retry-after", "2");
    }

    @Test
    void findsTheProblemAmongTheCauses() {
        assertProblem(client.get("/api/failures/" + "wrap".repeat(6)), ProblemType.NOT_FOUND);
    }

    @Test
    void leavesRefusalsToSecurity() {
        assertProblem(client.get("/api/failures/" + "deny".repeat(6)), ProblemType.FORBIDDEN)
                .mentionsNot("secret");
    }

    @Test
    void tellsNothingOfWhatItDidNotExpect() {
        assertProblem(client.get("/api/failures/" + "oops".repeat(6)), ProblemType.INTERNAL_ERROR)
                .mentionsNot("hunter2")
                .mentionsNot("Exception");
    }

    private Answer chunked(String target, String type, byte[] body) {
        Map<String, String> headers =
                Map.of(
                        "Authorization",
                        client.bearer(),
                        "Content-Type",
                        type,
                        "Transfer-Encoding",
                        "chunked");
        return client.http().send("POST", target, headers, RawHttp.chunked(body));
    }
}
