package org.mentoring.runtime.simulation;

/// The steps of one event's way after which the instance that saved it may die.
public enum Failpoint {
    AFTER_SAVE(0),
    AFTER_SEND_BEFORE_ARRIVAL(0),
    AFTER_ARRIVAL_BEFORE_ACKNOWLEDGEMENT(1),
    AFTER_ACKNOWLEDGEMENT_BEFORE_DRAIN(1),
    AFTER_DRAIN(0);

    private final int duplicates;

    Failpoint(int duplicates) {
        this.duplicates = duplicates;
    }

    /// How often the event is in the log once more when another instance has finished.
    public int duplicates() {
        return duplicates;
    }
}
