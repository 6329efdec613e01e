package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.mentoring.web.problem.Problems;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What is written here by hand agrees with the problems that are really sent.
class ProblemPartsTest {

    private final ObjectNode components = Json.object();

    ProblemPartsTest() {
        ProblemParts.addTo(components);
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryMemberOfAProblem(ProblemType type) {
        JsonNode sent =
                Json.parse(
                        Problems.json(
                                Problem.of(type, "Do it again.")
                                        .withReason("reason")
                                        .withInstance("urn:uuid:1")
                                        .withErrors(
                                                List.of(new InputError("/a", "b", "c", "wrong")))));
        JsonNode schema = components.at("/schemas/Problem");

        assertThat(sent.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.path("properties").propertyNames());
        assertThat(sent.path("errors").path(0).propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        components.at("/schemas/InputError/properties").propertyNames());
        assertThat(schema.at("/properties/type/description").asString())
                .contains(sent.path("type").asString());
    }

    @ParameterizedTest
    @EnumSource
    void promisesNothingThatABareProblemLacks(ProblemType type) {
        JsonNode sent = Json.parse(Problems.json(Problem.of(type, "Do it again.")));

        components
                .at("/schemas/Problem/required")
                .forEach(name -> assertThat(sent.has(name.asString())).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void hasAResponseForEveryStatus(ProblemType type) {
        JsonNode response =
                components.path("responses").path(ProblemParts.problemOf(type.status()));

        assertThat(response.path("description").asString()).contains(type.slug(), type.title());
    }
}
