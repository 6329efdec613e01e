package org.mentoring.system.load;

import org.mentoring.system.stack.Answer;

import java.time.Instant;

/// A meeting as the pair that booked it knows it.
final class BookedMeeting {

    /// Below the agenda's limit, and few enough changes for an outbox while nothing can be sent.
    private static final int MOST_CHANGES = 40;

    private final String id;
    private Answer latest;
    private int changes;
    private boolean over;

    BookedMeeting(Answer booked) {
        this.id = booked.text("id");
        this.latest = booked;
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/meetings/" + id;
    }

    Answer latest() {
        return latest;
    }

    void now(Answer answer) {
        latest = answer;
        changes++;
    }

    void done() {
        over = true;
    }

    boolean changeable() {
        return !over && changes < MOST_CHANGES && !hasBegun();
    }

    boolean holdable() {
        return !over && hasBegun();
    }

    private boolean hasBegun() {
        return Instant.parse(latest.text("startsAt")).isBefore(Instant.now());
    }
}
