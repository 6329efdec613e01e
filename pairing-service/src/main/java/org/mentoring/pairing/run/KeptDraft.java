package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Draft;
import org.mentoring.pairing.run.domain.matching.Reason;

import java.util.List;

/// A draft as it is kept with its run.
///
/// @param rank 0 for the best fitting
/// @param pairing the id of the pairing that this draft becomes. It follows from the two
///   enrolments, so that no two are paired twice in a cohort, however often and by however many
///   runs
public record KeptDraft(
        int rank,
        PairingId pairing,
        Partner mentor,
        Partner mentee,
        int score,
        List<Reason> reasons,
        @Nullable RunnerUp runnerUp,
        Outcome outcome) {

    public KeptDraft {
        reasons = List.copyOf(reasons);
    }

    static KeptDraft of(int rank, Draft draft) {
        var mentor = Partner.of(draft.mentor());
        var mentee = Partner.of(draft.mentee());
        return new KeptDraft(
                rank,
                AgreedPairings.idOf(mentor.enrolment(), mentee.enrolment()),
                mentor,
                mentee,
                draft.score(),
                draft.reasons(),
                draft.runnerUp() == null ? null : RunnerUp.of(draft.runnerUp()),
                Outcome.DRAFT);
    }

    /// One of the two.
    public record Partner(PersonId person, EnrolmentId enrolment) {

        static Partner of(Candidate candidate) {
            return new Partner(candidate.person(), candidate.enrolment());
        }
    }

    /// The mentor who would have been next.
    public record RunnerUp(PersonId mentor, int score, String words) {

        static RunnerUp of(Draft.RunnerUp runnerUp) {
            return new RunnerUp(runnerUp.mentor().person(), runnerUp.score(), runnerUp.words());
        }
    }

    /// What became of the draft.
    public enum Outcome implements WireNamed {
        DRAFT("draft"),
        PUBLISHED("published"),
        /// One of the two had no place left, or another run has paired them.
        REFUSED("refused");

        private final String wireName;

        Outcome(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }
}
