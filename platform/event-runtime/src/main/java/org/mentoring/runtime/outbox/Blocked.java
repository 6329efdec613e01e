package org.mentoring.runtime.outbox;

import java.time.Instant;

/// Why an aggregate's events wait for an operator: the log will never take the event with this
/// number as it is, and the later ones must not overtake it.
public record Blocked(long seq, String reason, Instant at) {}
