package org.mentoring.pairing.fitcheck.domain;

import static java.util.Comparator.naturalOrder;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The question put to both of a pair, and what each has said.
///
/// @param answers of those who have answered
/// @param askedAgain who was asked a second time; nobody is a third time
/// @param escalated whether the coordinators have been called on; they are once for each pair
/// @param closed whether the pairing is over
public record FitCheck(
        Terms terms,
        Map<Side, Answer> answers,
        Set<Side> askedAgain,
        boolean escalated,
        boolean closed) {

    /// How long somebody may be undecided in peace.
    static final Duration PATIENCE = Duration.ofDays(14);

    public FitCheck {
        answers = Map.copyOf(answers);
        askedAgain = Set.copyOf(askedAgain);
    }

    /// What never changes about it.
    ///
    /// @param opensAt when the two first met
    /// @param closesAt from when on no answer is taken
    public record Terms(
            FitCheckId id,
            PairingId pairing,
            CohortId cohort,
            PersonId mentor,
            PersonId mentee,
            Instant opensAt,
            Instant closesAt) {

        Instant half() {
            return opensAt.plus(Duration.between(opensAt, closesAt).dividedBy(2));
        }
    }

    public static FitCheck begin(FitCheckEvent.Begun event) {
        return new FitCheck(event.terms(), Map.of(), Set.of(), false, false);
    }

    /// The state after the event.
    public static FitCheck evolve(FitCheck check, FitCheckEvent event) {
        return switch (event) {
            case FitCheckEvent.Begun begun -> begin(begun);
            case FitCheckEvent.Answered(var by, var answer) -> check.with(by, answer);
            case FitCheckEvent.AskedAgain(var side) -> check.askedAgain(side);
            case FitCheckEvent.Escalated _ ->
                    new FitCheck(check.terms, check.answers, check.askedAgain, true, check.closed);
            case FitCheckEvent.Closed _ ->
                    new FitCheck(
                            check.terms, check.answers, check.askedAgain, check.escalated, true);
            case FitCheckEvent.WordsForgotten(var author) -> Forgetting.without(check, author);
        };
    }

    private FitCheck with(Side by, Answer answer) {
        var all = new EnumMap<Side, Answer>(Side.class);
        all.putAll(answers);
        all.put(by, answer);
        return new FitCheck(terms, all, askedAgain, escalated, closed);
    }

    private FitCheck askedAgain(Side side) {
        var all = EnumSet.of(side);
        all.addAll(askedAgain);
        return new FitCheck(terms, answers, all, escalated, closed);
    }

    /// When the next of the two is asked again; empty when neither is.
    public Optional<Instant> askAgainAt() {
        return Stream.of(Side.values())
                .flatMap(side -> askAgainAt(side).stream())
                .min(naturalOrder());
    }

    /// When this one is asked again: after a while undecided, once, and while an answer counts.
    Optional<Instant> askAgainAt(Side side) {
        return Optional.ofNullable(answers.get(side))
                .filter(answer -> answer.suitability() == Suitability.UNDECIDED)
                .filter(_ -> !closed && !askedAgain.contains(side))
                .map(answer -> answer.at().plus(PATIENCE))
                .filter(at -> at.isBefore(terms.closesAt()));
    }

    /// When coordinators look at the pair: once somebody has doubts, or when half the time has
    /// passed and somebody has said nothing. Empty when there is nothing to look at.
    public Optional<Look> look() {
        if (closed) {
            return Optional.empty();
        }
        var doubt =
                answers.values().stream()
                        .filter(answer -> answer.suitability() != Suitability.GOOD)
                        .map(Answer::at)
                        .min(naturalOrder());
        return doubt.map(since -> new Look(since, true))
                .or(() -> silence().map(since -> new Look(since, false)));
    }

    private Optional<Instant> silence() {
        return Optional.of(terms.half()).filter(_ -> answers.size() < Side.values().length);
    }
}
