package org.mentoring.runtime.consumer;

import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;

import java.lang.reflect.Constructor;

/// Makes the contract records that stand for tombstones, which carry only the aggregate's id.
final class Tombstones {

    private Tombstones() {}

    static MentoringEvent record(EventType type, String aggregateId) {
        try {
            Constructor<? extends MentoringEvent> constructor =
                    type.record().getConstructor(String.class);
            return constructor.newInstance(aggregateId);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(
                    type.wireName() + " is a tombstone, so its record takes an id alone", wrong);
        }
    }
}
