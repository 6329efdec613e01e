package org.mentoring.pairing.fitcheck.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.AskAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.Close;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.GiveAnswer;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Answered;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.AskedAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Begun;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Closed;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Escalated;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/// What follows from an answer, and from the time that passes. A pair that does not fit is brought
/// before its coordinators; nothing here ends it.
public final class FitCheckDecider {

    private FitCheckDecider() {}

    /// Puts the question, unless its time is over already.
    ///
    /// @param asked whom it is put to: both, or only one when the other answers unasked
    public static Decision<FitCheckEvent> begin(
            FitCheck.Terms terms, Set<Side> asked, Instant now) {
        return now.isBefore(terms.closesAt()) ? accepted(new Begun(terms, asked)) : tooLate();
    }

    public static Decision<FitCheckEvent> decide(FitCheck check, FitCheckCommand command) {
        return switch (command) {
            case GiveAnswer answer -> answer(check, answer);
            case AskAgain(var at) -> new Decision.Accepted<>(askAgain(check, at).toList());
            case Close _ -> check.closed() ? accepted() : accepted(new Closed());
        };
    }

    private static Decision<FitCheckEvent> answer(FitCheck check, GiveAnswer command) {
        var said = command.answer();
        if (check.closed()) {
            return rejected(CONFLICT, "over", "This pairing has come to its end.");
        }
        if (!said.at().isBefore(check.terms().closesAt())) {
            return tooLate();
        }
        var before = check.answers().get(command.by());
        if (before != null && before.saysTheSameAs(said)) {
            return accepted();
        }
        var answered = new Answered(command.by(), said);
        return said.suitability() == Suitability.NOT_A_FIT && !check.escalated()
                ? accepted(answered, new Escalated(command.coordinators()))
                : accepted(answered);
    }

    private static Stream<FitCheckEvent> askAgain(FitCheck check, Instant now) {
        return Stream.of(Side.values())
                .filter(side -> check.askAgainAt(side).filter(at -> !at.isAfter(now)).isPresent())
                .filter(_ -> now.isBefore(check.terms().closesAt()))
                .map(AskedAgain::new);
    }

    private static Decision<FitCheckEvent> tooLate() {
        return rejected(
                CONFLICT,
                "fit-check-closed",
                "The time for this question is over: talk to your coordinators instead.");
    }
}
