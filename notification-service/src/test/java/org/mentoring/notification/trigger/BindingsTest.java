package org.mentoring.notification.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is bound in the configuration is what the catalogue says this service reads.
class BindingsTest {

    private final PropertySource<?> settings = settings();

    @Test
    void readEveryTopicThatTheCatalogueSays() {
        Set<String> declared =
                TopicCatalog.topics().stream()
                        .filter(topic ->
                                topic.consumers().contains(TopicCatalog.NOTIFICATION_SERVICE))
                        .map(Topic::name)
                        .collect(Collectors.toSet());

        assertThat(Stream.concat(bound(), Stream.of(TopicCatalog.PEOPLE.name())))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void nameEveryConsumer() {
        assertThat(setting("spring.cloud.function.definition").split(";", -1))
                .hasSize((int) bound().count() + 1)
                .contains("peopleEvents");
    }

    private Stream<String> bound() {
        return Arrays.stream(((EnumerablePropertySource<?>) settings).getPropertyNames())
                .filter(name -> name.endsWith(".destination"))
                .map(this::setting);
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.getProperty(name)).toString();
    }

    private static PropertySource<?> settings() {
        try {
            return new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
