package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One change of a plan that has happened.
///
/// @param number counts the changes of a plan, from 1
/// @param entry the step or learning item that was changed; null where the goal itself was
/// @param before what the changed fields held, empty text for nothing; private to the pair
/// @param reason why, in the mentee's words; private to the pair
public record PastChange(
        int number,
        Instant at,
        PersonId by,
        ChangeKind kind,
        @Nullable GoalId goal,
        @Nullable EntryId entry,
        Map<String, String> before,
        @Nullable String reason) {

    public PastChange {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
    }
}
