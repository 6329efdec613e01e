package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

class CompatibilityRuleTest {

    private static final String RELEASED =
            """
            {"type": "object",
             "properties": {
               "status": {"type": "string", "enum": ["open", "closed"]},
               "startsOn": {"type": "string", "format": "date"},
               "count": {"type": "integer", "minimum": 0},
               "goals": {"type": "array", "items": {"$ref": "#/$defs/goal"}}},
             "required": ["status", "goals"],
             "$defs": {"goal": {"type": "object",
               "properties": {"goalId": {"type": "string", "pattern": "^[a-z]$"}},
               "required": ["goalId"]}}}
            """;

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void nothingReleasedIsBroken(Path released) {
        Path current = ContractFiles.SCHEMAS.resolve(released.getFileName());

        assertThat(current).as("A released type stays").exists();
        assertThat(
                        CompatibilityRule.breaks(
                                ContractFiles.schema(released), ContractFiles.schema(current)))
                .isEmpty();
    }

    static List<Path> releasedSchemas() {
        return ContractFiles.namesIn(ContractFiles.RELEASED).stream()
                .map(ContractFiles.RELEASED::resolve)
                .flatMap(release -> ContractFiles.namesIn(release).stream().map(release::resolve))
                .toList();
    }

    @Test
    void thereIsAReleasedBaseline() {
        assertThat(releasedSchemas()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "open", "closed"                              | "open"                                    | /status: lost the value closed
                    "open", "closed"                              | "opened", "closed"                        | /status: lost the value open
                    , "enum": ["open", "closed"]                  |                                           | /status: enum was changed
                    "format": "date"                              | "format": "date-time"                     | /startsOn: format was changed
                    "startsOn": {                                 | "beginsOn": {                             | /startsOn: was removed
                    "type": "integer"                             | "type": "number"                          | /count: type was changed
                    "minimum": 0                                  | "minimum": 1                              | /count: minimum was changed
                    "integer", "minimum": 0                       | "integer"                                 | /count: minimum was changed
                    "integer", "minimum": 0                       | "integer", "minimum": 0, "maximum": 9     | /count: maximum was changed
                    "required": ["status", "goals"]               | "required": ["status", "goals", "count"]  | /count: became required
                    "required": ["status", "goals"]               | "required": ["goals"]                     | /status: became optional
                    "pattern": "^[a-z]$"                          | "pattern": "^[A-Z]$"                      | /goals[]/goalId: pattern was changed
                    "goalId": {                                   | "id": {                                   | /goals[]/goalId: was removed
                    "array", "items": {"$ref": "#/$defs/goal"}    | "array"                                   | /goals: items was changed
                    "$defs": {"goal": {"type": "object",          | "$defs": {"goal": {"type": "object", "additionalProperties": false, | /goals[]: additionalProperties was changed
                    """)
    void refuses(String before, String after, String expected) {
        assertThat(RELEASED).contains(before);

        assertThat(breaks(RELEASED.replace(before, after == null ? "" : after))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "open", "closed"      | "open", "paused", "closed"
                    "count": {            | "total": {"type": "integer"}, "count": {
                    "minimum": 0          | "minimum": 0, "description": "How many."
                    "goalId": {           | "dueOn": {"type": "string", "format": "date"}, "goalId": {
                    """)
    void allowsAdditions(String before, String after) {
        assertThat(RELEASED).contains(before);

        assertThat(breaks(RELEASED.replace(before, after))).isEmpty();
    }

    private static List<String> breaks(String current) {
        return CompatibilityRule.breaks(
                ContractFiles.schema(RELEASED), ContractFiles.schema(current));
    }
}
