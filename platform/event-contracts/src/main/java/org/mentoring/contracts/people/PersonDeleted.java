package org.mentoring.contracts.people;

import static java.util.Objects.requireNonNull;

/// A person's data are erased. On Kafka this is a tombstone: the record has a key and no value, so
/// compaction removes everything earlier about the person; this record is what the program says,
/// and the only event without data.
public record PersonDeleted(String personId) implements PersonEvent {
    public PersonDeleted {
        requireNonNull(personId, "personId");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}
