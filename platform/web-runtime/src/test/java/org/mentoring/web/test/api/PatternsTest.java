package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void aChoiceOfWordsIsAListOfValues() {
        assertThat(written("one|the-other")).isEqualTo("{\"enum\":[\"one\",\"the-other\"]}");
    }

    @Test
    void anythingElseIsAboutTheWholeText() {
        assertThat(written("[a-z]+|1")).isEqualTo("{\"pattern\":\"^(?:[a-z]+|1)$\"}");
    }

    private static String written(String regexp) {
        var schema = Json.parse("{\"pattern\": \"as it was found\"}");
        Patterns.write(regexp, schema);
        return schema.toString();
    }
}
