package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedAnswersTest {

    private static final String DOCUMENT =
            """
            {"paths": {
              "/api/things/{id}": {"get": {"operationId": "thingFind", "responses": {
                "200": {"headers": {"ETag": {}}, "content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "default": {"$ref": "#/components/responses/Problem"}}}},
              "/api/things": {"post": {"responses": {"409": {}}}}},
             "components": {
               "responses": {"Problem": {"content": {"application/problem+json": {"schema": {}}}}},
               "schemas": {"Thing": {"type": "object", "required": ["id"],
                 "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}}}}\
            """;

    private final DocumentedAnswers answers = new DocumentedAnswers(Json.parse(DOCUMENT));

    @Test
    void acceptsWhatIsDescribed() {
        assertThatCode(() -> answers.check(json(200, "{\"id\":\"t1\",\"size\":3}").withTag()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "a missing field, '{\"size\":3}'",
        "another type, '{\"id\":\"t1\",\"size\":\"3\"}'",
        "an undescribed field, '{\"id\":\"t1\",\"secret\":1}'",
        "null for what is absent, '{\"id\":\"t1\",\"size\":null}'"
    })
    void refuses(String what, String body) {
        assertThatThrownBy(() -> answers.check(json(200, body).withTag()))
                .as(what)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnAnswerWithoutItsTag() {
        assertThatThrownBy(() -> answers.check(json(200, "{\"id\":\"t1\"}")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAStatusThatOnlyAnotherOperationNames() {
        assertThatThrownBy(
                        () -> answers.check(SomeAnswer.of(409, "application/problem+json", "{}")))
                .hasMessageContaining("thingFind");
    }

    @Test
    void takesAnUncommonProblemForTheDefault() {
        assertThatCode(() -> answers.check(SomeAnswer.of(406, "application/problem+json", "{}")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherMediaType() {
        assertThatThrownBy(() -> answers.check(SomeAnswer.of(406, "text/html", "<p>")))
                .isInstanceOf(AssertionError.class);
    }

    private static SomeAnswer json(int status, String body) {
        return SomeAnswer.of(status, "application/json", body);
    }
}
