package org.mentoring.system.check;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;

/// One consuming service and one aggregate whose events it handles.
///
/// @param consumer the service's name
public record Handled(String consumer, EventSource source) {

    /// Reads the id of a position: `meeting-service/pairing/<id>`.
    static Handled parse(String id) {
        String[] parts = id.split("/", 3);
        Topic topic =
                TopicCatalog.topics().stream()
                        .filter(it -> it.aggregate().equals(parts[1]))
                        .findFirst()
                        .orElseThrow();
        return new Handled(parts[0], new EventSource(topic.name(), parts[2]));
    }
}
