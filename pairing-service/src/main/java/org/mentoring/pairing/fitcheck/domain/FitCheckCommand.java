package org.mentoring.pairing.fitcheck.domain;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.Set;

/// What can be asked of a fit check that has begun.
public sealed interface FitCheckCommand {

    /// Answering again replaces what was said.
    ///
    /// @param coordinators of the cohort, who are called on when the two do not fit
    record GiveAnswer(Side by, Answer answer, Set<PersonId> coordinators)
            implements FitCheckCommand {

        public GiveAnswer {
            coordinators = Set.copyOf(coordinators);
        }
    }

    /// Whoever has been undecided long enough is asked again.
    record AskAgain(Instant at) implements FitCheckCommand {}

    /// The pairing is over: nobody is asked, and nobody looks any more.
    record Close() implements FitCheckCommand {}
}
