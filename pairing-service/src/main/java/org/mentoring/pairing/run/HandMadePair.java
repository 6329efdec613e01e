package org.mentoring.pairing.run;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.Rule;

import java.util.Optional;

/// Two people whom a coordinator wants to pair.
record HandMadePair(Candidate mentor, Candidate mentee) {

    Decision<Object> keepsTheRules(MandatoryRules rules) {
        return rules.brokenBy(mentor, mentee).stream()
                .findFirst()
                .map(rule -> forbiddenBy(rule))
                .orElseGet(Decision::accepted);
    }

    private static Decision<Object> forbiddenBy(Rule rule) {
        return rejected(CONFLICT, rule.wireName(), rule.wordsForOnePair());
    }

    /// Adds first and counts afterwards, so that of two who take the last place at the same time at
    /// least one sees the other: places are never exceeded. When both do, neither has the place,
    /// and who asks again gets it.
    KeptDraft addTo(String attempt, Pool pool, MongoDraftReview drafts) {
        var known = drafts.find(attempt, pairing());
        if (known.isPresent() && known.get().outcome() == Outcome.DRAFT) {
            return known.get();
        }
        return known.isPresent()
                ? restored(attempt, drafts, known.get())
                : added(attempt, drafts, drafts.add(attempt, pool.byHand(mentor, mentee)));
    }

    /// Takes back what [#addTo] did.
    ///
    /// @param before the draft of the two as it was
    void undo(
            String attempt, MongoDraftReview drafts, Optional<KeptDraft> before, KeptDraft added) {
        if (before.isEmpty()) {
            drafts.remove(attempt, added);
        } else if (before.get().outcome() != Outcome.DRAFT) {
            drafts.giveUpAgain(attempt, before.get());
        }
    }

    private KeptDraft restored(String attempt, MongoDraftReview drafts, KeptDraft before) {
        var restored = drafts.restore(attempt, pairing());
        Decider.accepted(restored ? accepted() : forbiddenBy(Rule.NOT_AGAIN));
        if (exceedsPlaces(attempt, drafts)) {
            drafts.giveUpAgain(attempt, before);
            Decider.accepted(forbiddenBy(Rule.CAPACITY));
        }
        return drafts.find(attempt, pairing()).orElseThrow();
    }

    private KeptDraft added(String attempt, MongoDraftReview drafts, KeptDraft added) {
        if (exceedsPlaces(attempt, drafts) || drafts.count(attempt, pairing()) > 1) {
            drafts.remove(attempt, added);
            Decider.accepted(forbiddenBy(Rule.CAPACITY));
        }
        return added;
    }

    private boolean exceedsPlaces(String attempt, MongoDraftReview drafts) {
        return drafts.draftsOfMentor(attempt, mentor.enrolment()) > mentor.places()
                || drafts.draftsOfMentee(attempt, mentee.enrolment()) > mentee.places();
    }

    PairingId pairing() {
        return AgreedPairings.idOf(mentor.enrolment(), mentee.enrolment());
    }
}
