package org.mentoring.runtime.check;

/// One aggregate as the log knows it.
public record EventSource(String topic, String aggregateId) {

    @Override
    public String toString() {
        return topic + "/" + aggregateId;
    }
}
