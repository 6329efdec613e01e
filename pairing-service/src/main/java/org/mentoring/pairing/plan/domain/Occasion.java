package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.Set;

/// When, by whom and through what a plan is changed.
///
/// @param through the pairing of this mentee under which it is done; null where there is none yet
/// @param mentors everybody whose pairing with the mentee is active at that moment
public record Occasion(
        PersonId by, Instant at, @Nullable PairingId through, Set<PersonId> mentors) {

    public Occasion {
        mentors = Set.copyOf(mentors);
    }
}
