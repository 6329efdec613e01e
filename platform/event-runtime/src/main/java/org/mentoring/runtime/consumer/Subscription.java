package org.mentoring.runtime.consumer;

import org.mentoring.contracts.Topic;

/// Who reads what.
public record Subscription(String consumer, Topic topic) {

    @Override
    public String toString() {
        return consumer + " on " + topic.name();
    }
}
