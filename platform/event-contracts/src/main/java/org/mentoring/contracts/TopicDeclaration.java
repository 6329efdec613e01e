package org.mentoring.contracts;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/// What has to exist on the broker: a name, partitions and the topic's Kafka configuration. The
/// replication factor is the installation's own choice.
public record TopicDeclaration(String name, int partitions, Map<String, String> configuration) {

    public TopicDeclaration {
        requireNonNull(name, "name");
        configuration = Map.copyOf(configuration);
    }
}
