package org.mentoring.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class ProblemsTest {

    @Test
    void writesOnlyWhatItHas() {
        assertThat(json(Problem.of(ProblemType.CONFLICT, "Too late.")))
                .isEqualTo(
                        "{\"type\":\"https://mentoring.example/problems/conflict\","
                                + "\"title\":\"The present state does not allow this\","
                                + "\"status\":409,\"detail\":\"Too late.\"}");
    }

    @Test
    void writesEveryMember() {
        Problem problem =
                Problem.of(ProblemType.INVALID_INPUT, "Look.")
                        .withInstance("urn:uuid:1")
                        .withReason("why")
                        .withErrors(
                                List.of(
                                        InputError.at("/a", "b"),
                                        InputError.parameter("c", "d"),
                                        InputError.header("e", "f")));
        assertThat(json(problem))
                .endsWith(
                        "\"detail\":\"Look.\",\"instance\":\"urn:uuid:1\",\"reason\":\"why\","
                                + "\"errors\":[{\"pointer\":\"/a\",\"detail\":\"b\"},"
                                + "{\"parameter\":\"c\",\"detail\":\"d\"},"
                                + "{\"header\":\"e\",\"detail\":\"f\"}]}");
    }

    @Test
    void roundsTheWaitUp() {
        assertThat(retryAfter(Duration.ofMillis(1))).isEqualTo("1");
        assertThat(retryAfter(Duration.ofMillis(1500))).isEqualTo("2");
        assertThat(retryAfter(Duration.ofSeconds(5))).isEqualTo("5");
    }

    @Test
    void everyTypeHasASlugOfItsOwn() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void findsATypeForEveryErrorStatus() {
        for (int status = 400; status < 600; status++) {
            ProblemType type = ProblemType.ofStatus(status);
            assertThat(type.status()).as("for " + status).isBetween(400, 599);
        }
        assertThat(ProblemType.ofStatus(404)).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(ProblemType.ofStatus(418)).isEqualTo(ProblemType.MALFORMED_REQUEST);
        assertThat(ProblemType.ofStatus(503)).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(ProblemType.ofStatus(599)).isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    private static String retryAfter(Duration wait) {
        Problem busy = Problem.of(ProblemType.BUSY, "Wait.").withRetryAfter(wait);
        return Problems.headers(busy).getOrDefault("Retry-After", "none");
    }

    private static String json(Problem problem) {
        return new String(Problems.json(problem), StandardCharsets.UTF_8);
    }
}
