package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The relationship of one mentor and one mentee, as it stands.
public sealed interface Pairing {

    Terms terms();

    /// Shown to both; begins when both have accepted.
    record Proposed(Terms terms, Set<Side> acceptedBy) implements Pairing {

        public Proposed {
            acceptedBy = Set.copyOf(acceptedBy);
        }
    }

    /// The relationship runs.
    ///
    /// @param agreements every version, oldest first
    record Active(Terms terms, Instant since, List<Agreement> agreements) implements Pairing {

        public Active {
            agreements = List.copyOf(agreements);
        }
    }

    /// One of the two said no before it began.
    ///
    /// @param reason private to who declined
    /// @param placesReleased whether the two enrolments have been told
    record Declined(Terms terms, Side by, String reason, Instant at, boolean placesReleased)
            implements Pairing {}

    /// What never changes about a pairing.
    ///
    /// @param run the run that suggested it
    /// @param request the mentee's request that it came from
    /// @param fit why the run thought so
    record Terms(
            PairingId id,
            CohortId cohort,
            @Nullable PairingRunId run,
            @Nullable PairingRequestId request,
            Party mentor,
            Party mentee,
            Instant proposedAt,
            @Nullable Fit fit) {

        public Party party(Side side) {
            return side == Side.MENTOR ? mentor : mentee;
        }
    }

    record Party(PersonId person, EnrolmentId enrolment) {}

    /// How well the two fit, in words that both may read.
    ///
    /// @param score thousandths of the best conceivable fit
    record Fit(int score, List<FitReason> reasons) {

        public Fit {
            reasons = List.copyOf(reasons);
        }
    }

    /// One of the reasons, in words that both may read.
    ///
    /// @param points 0 to 100
    record FitReason(String criterion, int points, String words) {}
}
