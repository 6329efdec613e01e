package org.mentoring.pairing.fitcheck;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand;
import org.mentoring.pairing.fitcheck.domain.FitCheckDecider;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent;
import org.mentoring.pairing.meeting.MeetingFacts.Met;
import org.mentoring.pairing.pairing.RunningPairing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Begins fit checks, and changes those that have begun. Whoever does so a second time, at once or
/// after a crash, finds it done.
final class FitCheckChanges {

    static final Decider<FitCheck, FitCheckEvent> DECIDER =
            new Decider<>(FitCheck::evolve, FitCheckEventTranslator::translate);

    private final MongoFitChecks checks;
    private final CohortService cohorts;

    FitCheckChanges(MongoFitChecks checks, CohortService cohorts) {
        this.checks = checks;
        this.cohorts = cohorts;
    }

    /// Puts the question to a pair. Empty until they have met.
    ///
    /// @param asked whom it is put to
    /// @throws RejectedException its time is over already
    Optional<FitCheck> begin(RunningPairing pairing, Met met, Set<Side> asked, Instant now) {
        return Optional.ofNullable(met.firstAt())
                .map(firstAt -> begin(termsOf(pairing, firstAt), asked, now));
    }

    private FitCheck begin(FitCheck.Terms terms, Set<Side> asked, Instant now) {
        var decision = FitCheckDecider.begin(terms, asked, now);
        var first = FitCheck.begin(new FitCheckEvent.Begun(terms, asked));
        return checks.create(terms.id(), DECIDER.change(first, decision));
    }

    private FitCheck.Terms termsOf(RunningPairing pairing, Instant firstMetAt) {
        return new FitCheck.Terms(
                MongoFitChecks.idOf(pairing.id()),
                pairing.id(),
                pairing.cohort(),
                pairing.mentor(),
                pairing.mentee(),
                firstMetAt,
                firstMetAt.plus(cohorts.fitCheckWindowOf(pairing.cohort())));
    }

    /// @throws RejectedException the command is not possible as things stand
    FitCheck change(FitCheck check, FitCheckCommand command) {
        return checks.change(
                check.terms().id(),
                now -> DECIDER.change(now, FitCheckDecider.decide(now, command)));
    }
}
