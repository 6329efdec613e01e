package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.cohort.CohortStatus;

import java.time.Instant;
import java.util.List;

class RecordRuleTest {

    private static final String SCHEMA =
            """
            {"type": "object",
             "properties": {
               "status": {"type": "string", "enum": ["open", "closed"]},
               "dueAt": {"type": "string", "format": "date-time"},
               "steps": {"type": "array", "items": {"type": "object",
                 "properties": {"count": {"type": "integer"}}, "required": ["count"]}}},
             "required": ["status", "steps"]}
            """;

    private record Step(int count) {}

    private record Example(CohortStatus status, @Nullable Instant dueAt, List<Step> steps) {}

    @ParameterizedTest
    @MethodSource("org.mentoring.contracts.ContractFiles#typesWithData")
    void recordAndSchemaSayTheSame(EventType type) {
        assertThat(RecordRule.differences(type.record(), ContractFiles.schema(type))).isEmpty();
    }

    @Test
    void acceptsWhatIsTheSame() {
        assertThat(RecordRule.differences(Example.class, ContractFiles.schema(SCHEMA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "dueAt"               | "endsAt"                        | : properties
                    "status": {           | "extra": {}, "status": {        | : properties
                    ["status", "steps"]   | ["steps"]                       | : required
                    ["status", "steps"]   | ["status", "steps", "dueAt"]    | : required
                    "open", "closed"      | "open"                          | /status: enum
                    "open", "closed"      | "open", "closed", "gone"        | /status: enum
                    "date-time"           | "date"                          | /dueAt: type
                    "array"               | "object"                        | /steps: type
                    "integer"             | "string"                        | /steps[]/count: type
                    ["count"]             | []                              | /steps[]: required
                    """)
    void reports(String before, String after, String expected) {
        assertThat(SCHEMA).contains(before);

        List<String> differences =
                RecordRule.differences(
                        Example.class, ContractFiles.schema(SCHEMA.replace(before, after)));

        assertThat(differences).anyMatch(difference -> difference.startsWith(expected + " is "));
    }
}
