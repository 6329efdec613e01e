package org.mentoring.web.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.test.RawHttp.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says that an answer is a problem, whole and consistent.
public final class ProblemAssert {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode problem;

    private ProblemAssert(JsonNode problem) {
        this.problem = problem;
    }

    public static ProblemAssert assertProblem(Answer answer, ProblemType type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(type.status());
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo(type.uri().toString());
        assertThat(problem.path("status").asInt()).isEqualTo(type.status());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        return new ProblemAssert(problem);
    }

    /// `errors` has one entry there (`pointer`, `parameter` or `header`).
    public ProblemAssert at(String kind, String place) {
        assertThat(problem.path("errors").valueStream().map(error -> error.path(kind).asString("")))
                .as(problem.toString())
                .contains(place);
        return this;
    }

    public ProblemAssert has(String member, String value) {
        assertThat(problem.path(member).asString()).isEqualTo(value);
        return this;
    }

    public ProblemAssert mentionsNot(String secret) {
        assertThat(problem.toString()).doesNotContain(secret);
        return this;
    }
}
