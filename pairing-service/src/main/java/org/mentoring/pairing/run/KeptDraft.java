package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Draft;
import org.mentoring.pairing.run.domain.matching.Draft.Loss;
import org.mentoring.pairing.run.domain.matching.LockedPair;
import org.mentoring.pairing.run.domain.matching.Reason;

import java.util.List;

/// A draft as it is kept with its run.
///
/// @param rank 0 for the best fitting
/// @param pairing the id of the pairing that this draft becomes. It follows from the two
///   enrolments, so that no two are paired twice in a cohort, however often and by however many
///   runs. Within a run it names the draft
/// @param locked whether a run based on this one keeps the pair
/// @param byHand whether a coordinator has made the pair
/// @param lost why a locked draft of the run before is not one here
public record KeptDraft(
        int rank,
        PairingId pairing,
        Partner mentor,
        Partner mentee,
        int score,
        List<Reason> reasons,
        @Nullable RunnerUp runnerUp,
        boolean locked,
        boolean byHand,
        @Nullable Lost lost,
        Outcome outcome) {

    public KeptDraft {
        reasons = List.copyOf(reasons);
    }

    static KeptDraft of(int rank, Draft draft, boolean byHand) {
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
                draft.locked(),
                byHand,
                null,
                Outcome.DRAFT);
    }

    /// A locked draft of the run before that this run could not keep.
    KeptDraft notKept(int newRank, Lost why) {
        return new KeptDraft(
                newRank,
                pairing,
                mentor,
                mentee,
                score,
                reasons,
                null,
                false,
                byHand,
                why,
                Outcome.NOT_KEPT);
    }

    public LockedPair lockedPair() {
        return new LockedPair(mentor.enrolment(), mentee.enrolment());
    }

    /// One of the two.
    ///
    /// @param waited how many published runs of the cohort had left this person out before
    public record Partner(PersonId person, EnrolmentId enrolment, int waited) {

        static Partner of(Candidate candidate) {
            return new Partner(candidate.person(), candidate.enrolment(), candidate.waited());
        }
    }

    /// The mentor who would have been next.
    ///
    /// @param loss what any result loses, at least, in which the mentee has this mentor
    public record RunnerUp(PersonId mentor, int score, String words, Loss loss) {

        static RunnerUp of(Draft.RunnerUp runnerUp) {
            return new RunnerUp(
                    runnerUp.mentor().person(),
                    runnerUp.score(),
                    runnerUp.words(),
                    runnerUp.loss());
        }
    }

    /// Why a locked draft could not be kept.
    ///
    /// @param code `gone`, or the rule that forbids the pair now
    public record Lost(String code, String words) {}

    /// What became of the draft.
    public enum Outcome implements WireNamed {
        DRAFT("draft"),
        /// A coordinator does not want the pair.
        DROPPED("dropped"),
        /// It was locked in the run before, and cannot be made any more.
        NOT_KEPT("not-kept"),
        /// It is becoming a pairing just now, or will once somebody goes on with it.
        PUBLISHING("publishing"),
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
