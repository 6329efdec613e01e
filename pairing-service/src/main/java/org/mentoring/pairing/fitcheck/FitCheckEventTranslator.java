package org.mentoring.pairing.fitcheck;

import static java.util.Comparator.comparing;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.fitcheck.FitCheckAsked;
import org.mentoring.contracts.fitcheck.FitCheckAskedAgain;
import org.mentoring.contracts.fitcheck.FitCheckEscalated;
import org.mentoring.contracts.fitcheck.FitCheckView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent;

import java.util.List;

/// What other services learn of a fit check, on a topic of their own: who is to be asked, and who
/// is to look. Answers and words stay here.
final class FitCheckEventTranslator {

    private FitCheckEventTranslator() {}

    static List<MentoringEvent> translate(FitCheck check, FitCheckEvent event) {
        var view = viewOf(check.terms());
        return switch (event) {
            case FitCheckEvent.Begun(_, var asked) ->
                    List.of(
                            new FitCheckAsked(
                                    asked.stream()
                                            .sorted(comparing(Side::wireName))
                                            .map(FitCheckEventTranslator::sideOf)
                                            .toList(),
                                    view));
            case FitCheckEvent.AskedAgain(var side) ->
                    List.of(new FitCheckAskedAgain(sideOf(side), view));
            case FitCheckEvent.Escalated(var coordinators) ->
                    List.of(
                            new FitCheckEscalated(
                                    coordinators.stream().map(PersonId::value).sorted().toList(),
                                    view));
            case FitCheckEvent.Answered _, FitCheckEvent.Closed _, FitCheckEvent.WordsForgotten _ ->
                    List.of();
        };
    }

    private static FitCheckView viewOf(FitCheck.Terms terms) {
        return new FitCheckView(
                terms.id().value(),
                terms.pairing().value(),
                terms.cohort().value(),
                terms.mentor().value(),
                terms.mentee().value(),
                terms.opensAt(),
                terms.closesAt());
    }

    private static PairSide sideOf(Side side) {
        return switch (side) {
            case MENTOR -> PairSide.MENTOR;
            case MENTEE -> PairSide.MENTEE;
        };
    }
}
