package org.mentoring.runtime.outbox;

/// One aggregate among all collections of a service.
public record AggregateKey(String collection, String id) {

    @Override
    public String toString() {
        return collection + "/" + id;
    }
}
