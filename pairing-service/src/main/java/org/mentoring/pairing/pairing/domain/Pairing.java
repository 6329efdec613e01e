package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The relationship of one mentor and one mentee, as it stands.
public sealed interface Pairing {

    Terms terms();

    /// Shown to both; begins when both have accepted.
    record Proposed(Terms terms, Set<Side> acceptedBy) implements Pairing {

        public Proposed {
            acceptedBy = Set.copyOf(acceptedBy);
        }

        /// Whether both have accepted: what has not begun then waits for a coordinator.
        public boolean awaitsApproval() {
            return acceptedBy.size() == Side.values().length;
        }
    }

    /// Both have accepted, and a coordinator has approved where that is needed.
    sealed interface Begun extends Pairing {

        Relationship relationship();
    }

    /// Nothing runs any more. Both have their places back, or get them soon.
    sealed interface Over extends Pairing {

        /// Whether the two enrolments have been told.
        boolean placesReleased();
    }

    /// The relationship runs.
    record Active(Terms terms, Relationship relationship) implements Begun {}

    /// The two do not meet for a while.
    record Paused(Terms terms, Relationship relationship, Pause pause) implements Begun {}

    /// The relationship has come to its end, as planned (completed) or early (ended).
    ///
    /// @param reflections of those who have written one
    record Closed(
            Terms terms,
            Relationship relationship,
            Closure closure,
            Map<Side, Reflection> reflections,
            boolean placesReleased)
            implements Begun, Over {

        public Closed {
            reflections = Map.copyOf(reflections);
        }
    }

    /// One of the two said no before it began.
    ///
    /// @param reason private to who declined
    record Declined(Terms terms, Side by, String reason, Instant at, boolean placesReleased)
            implements Over {}

    /// The proposal was taken back before it began: not both had accepted, or no coordinator
    /// approved.
    record Withdrawn(Terms terms, Actor by, Instant at, boolean placesReleased) implements Over {}

    /// What never changes about a pairing.
    ///
    /// @param run the run that suggested it
    /// @param request the mentee's request that it came from
    /// @param fit why the run thought so
    /// @param messages what the coordinator who published it wrote to either side
    record Terms(
            PairingId id,
            CohortId cohort,
            @Nullable PairingRunId run,
            @Nullable PairingRequestId request,
            Party mentor,
            Party mentee,
            Instant proposedAt,
            @Nullable Fit fit,
            Messages messages) {

        /// Terms without a word from a coordinator.
        public Terms(
                PairingId id,
                CohortId cohort,
                @Nullable PairingRunId run,
                @Nullable PairingRequestId request,
                Party mentor,
                Party mentee,
                Instant proposedAt,
                @Nullable Fit fit) {
            this(id, cohort, run, request, mentor, mentee, proposedAt, fit, Messages.NONE);
        }

        public Party party(Side side) {
            return side == Side.MENTOR ? mentor : mentee;
        }
    }

    /// A coordinator's words, each for one side only.
    record Messages(@Nullable String mentor, @Nullable String mentee) {

        public static final Messages NONE = new Messages(null, null);
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
