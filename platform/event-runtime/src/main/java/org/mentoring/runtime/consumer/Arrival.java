package org.mentoring.runtime.consumer;

/// A record that is an event, as far as its headers say.
record Arrival(Envelope envelope, IncomingRecord incoming) {

    static Arrival of(IncomingRecord incoming) {
        return new Arrival(Envelope.of(incoming.record()), incoming);
    }

    String aggregateId() {
        return envelope.aggregateId();
    }

    long sequence() {
        return envelope.sequence();
    }
}
