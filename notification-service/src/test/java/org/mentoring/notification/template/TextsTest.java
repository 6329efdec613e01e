package org.mentoring.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void existInEveryLanguageWithTheSameArguments() throws IOException {
        Properties english = texts("texts.properties");
        Properties german = texts("texts_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(german.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(english.getProperty(key))));
    }

    @Test
    void haveNoStraightApostropheThatWouldSwallowAnArgument() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_de.properties"}) {
            assertThat(texts(file).values())
                    .allSatisfy(text ->
                            assertThat((String) text).doesNotContainPattern("(?<!')'(?!')"));
        }
    }

    private static java.util.Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                TextsTest.class.getResourceAsStream("/mail/" + file)),
                        UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
