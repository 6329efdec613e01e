package org.mentoring.pairing.fitcheck;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.Answer;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.GiveAnswer;
import org.mentoring.pairing.fitcheck.domain.Suitability;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.meeting.MeetingFacts.Met;
import org.mentoring.pairing.pairing.KnownPairing;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.pairing.RunningPairing;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// What each of a pair says of the pair. A coordinator who is one of the two is a partner here, and
/// sees no more than partners do.
final class FitChecks {

    private final MongoFitChecks checks;
    private final FitCheckChanges changes;
    private final KnownPairings pairings;
    private final MeetingFacts meetings;
    private final CohortService cohorts;
    private final InstantSource clock;

    FitChecks(
            MongoFitChecks checks,
            FitCheckChanges changes,
            KnownPairings pairings,
            MeetingFacts meetings,
            CohortService cohorts,
            InstantSource clock) {
        this.checks = checks;
        this.changes = changes;
        this.pairings = pairings;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /// A fit check as somebody looks at it.
    ///
    /// @param check empty until the two have met
    /// @param you the caller's side; null for a coordinator
    /// @param open whether an answer is taken now
    record Seen(PairingId pairing, Optional<FitCheck> check, @Nullable Side you, boolean open) {}

    Seen find(Caller caller, PairingId id) {
        var pairing = pairings.find(caller, id);
        return seen(pairing, checks.find(id), clock.instant());
    }

    private static Seen seen(KnownPairing pairing, Optional<FitCheck> check, Instant now) {
        var open = check.filter(it -> now.isBefore(it.terms().closesAt())).isPresent();
        return new Seen(pairing.id(), check, sideOf(pairing), open && pairing.active());
    }

    /// Answers for the caller, instead of what the caller said before.
    ///
    /// @throws ProblemException 403 for coordinators
    Seen answer(Caller caller, PairingId id, Suitability suitability, @Nullable String words) {
        var known = pairings.find(caller, id);
        var side = Optional.ofNullable(sideOf(known)).orElseThrow(FitChecks::notYours);
        var now = clock.instant();
        var check = begun(running(known), side, now);
        var command =
                new GiveAnswer(side, new Answer(suitability, words, now), helpersOf(check.terms()));
        return seen(known, Optional.of(changes.change(check, command)), now);
    }

    private static ProblemException notYours() {
        return new ProblemException(
                ProblemType.FORBIDDEN, "Only the two of the pair say whether they fit.");
    }

    /// Whoever answers before the clock has looked need not be asked.
    private FitCheck begun(RunningPairing pairing, Side side, Instant now) {
        return checks.find(pairing.id()).orElseGet(() -> begin(pairing, Set.of(side.other()), now));
    }

    private RunningPairing running(KnownPairing known) {
        return pairings.running(known.id())
                .orElseThrow(() ->
                        known.open()
                                ? notYet()
                                : ProblemException.conflict(
                                        "over", "This pairing has come to its end."));
    }

    private FitCheck begin(RunningPairing pairing, Set<Side> asked, Instant now) {
        var met = meetings.of(Set.of(pairing.id())).getOrDefault(pairing.id(), Met.NEVER);
        return changes.begin(pairing, met, asked, now).orElseThrow(FitChecks::notYet);
    }

    private static ProblemException notYet() {
        return ProblemException.conflict(
                "fit-check-not-open", "Meet first: this is asked after your first meeting.");
    }

    /// Who can help.
    private Set<PersonId> helpersOf(FitCheck.Terms terms) {
        return cohorts.coordinatorsBesides(terms.cohort(), terms.mentor(), terms.mentee());
    }

    private static @Nullable Side sideOf(KnownPairing pairing) {
        if (pairing.callerIsMentor()) {
            return Side.MENTOR;
        }
        return pairing.callerIsMentee() ? Side.MENTEE : null;
    }
}
