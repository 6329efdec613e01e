package org.mentoring.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.web.test.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.sample.SampleClient;
import org.mentoring.web.sample.SampleTest;
import org.mentoring.web.test.RawHttp.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample has 120 rows, 0 to 119.
@SampleTest
class PagingTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired SampleClient client;

    @Test
    void leadsThroughTheWholeList() {
        JsonNode first = page("");
        assertThat(first.path("items").size()).isEqualTo(50);
        JsonNode second = page("?cursor=" + first.path("next").asString());
        assertThat(second.path("items").get(0).asInt()).isEqualTo(50);
        JsonNode third = page("?cursor=" + second.path("next").asString());
        assertThat(third.path("items").size()).isEqualTo(20);
        assertThat(third.has("next")).isFalse();
    }

    @Test
    void ignoresTheLimitWhenItOpensACursor() {
        JsonNode first = page("?limit=7");
        assertThat(page("?limit=3&cursor=" + first.path("next").asString()).path("items").size())
                .isEqualTo(3);
    }

    @Test
    void hasNoNextPageWhenTheLastIsFull() {
        assertThat(page("?limit=120").has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "x", "", "1.5", "99999999999", "1&limit=2"})
    void refusesLimitsThatAreNoLimits(String limit) {
        assertProblem(client.get("/api/trees?limit=" + limit), ProblemType.INVALID_INPUT)
                .at("parameter", "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "WyIxIl0"})
    void refusesCursorsItNeverGave(String cursor) {
        assertProblem(client.get("/api/trees?cursor=" + cursor), ProblemType.INVALID_CURSOR);
    }

    @Test
    void refusesACursorOfAnotherFilter() {
        String next = page("?kind=conifer").path("next").asString();
        assertProblem(
                client.get("/api/trees?kind=palm&cursor=" + next), ProblemType.INVALID_CURSOR);
        assertThat(client.get("/api/trees?kind=conifer&cursor=" + next).status()).isEqualTo(200);
    }

    @Test
    void refusesAChangedCursor() {
        String next = page("").path("next").asString();
        String changed = (next.startsWith("A") ? "B" : "A") + next.substring(1);
        assertProblem(client.get("/api/trees?cursor=" + changed), ProblemType.INVALID_CURSOR);
    }

    private JsonNode page(String query) {
        Answer answer = client.get("/api/trees" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
