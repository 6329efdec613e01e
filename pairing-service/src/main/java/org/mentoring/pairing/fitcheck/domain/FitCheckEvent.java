package org.mentoring.pairing.fitcheck.domain;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.util.Set;

/// What happens to a fit check.
public sealed interface FitCheckEvent {

    /// The question is put.
    ///
    /// @param asked whom it is put to: both, or who has not answered unasked
    record Begun(FitCheck.Terms terms, Set<Side> asked) implements FitCheckEvent {

        public Begun {
            asked = Set.copyOf(asked);
        }
    }

    record Answered(Side by, Answer answer) implements FitCheckEvent {}

    record AskedAgain(Side side) implements FitCheckEvent {}

    /// The coordinators are called on.
    record Escalated(Set<PersonId> coordinators) implements FitCheckEvent {

        public Escalated {
            coordinators = Set.copyOf(coordinators);
        }
    }

    record Closed() implements FitCheckEvent {}

    /// One of the two wanted to be forgotten.
    record WordsForgotten(PersonId author) implements FitCheckEvent {}
}
