package org.mentoring.notification.trigger;

import org.mentoring.contracts.fitcheck.FitCheckAsked;
import org.mentoring.contracts.fitcheck.FitCheckAskedAgain;
import org.mentoring.contracts.fitcheck.FitCheckEscalated;
import org.mentoring.contracts.fitcheck.FitCheckEvent;
import org.mentoring.contracts.fitcheck.FitCheckView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.notification.domain.FitCheckStep;
import org.mentoring.notification.domain.Matter;

import java.util.List;

/// Who is asked whether a pair fits hears of it, and whoever is to look at a pair.
final class FitCheckMessages {

    private FitCheckMessages() {}

    static List<MessageTo> of(FitCheckEvent event) {
        FitCheckView check = event.fitCheck();
        return switch (event) {
            case FitCheckAsked asked ->
                    asked.sides().stream()
                            .map(side -> question(check, side, FitCheckStep.ASKED))
                            .toList();
            case FitCheckAskedAgain again ->
                    List.of(question(check, again.side(), FitCheckStep.AGAIN));
            case FitCheckEscalated escalated ->
                    escalated.coordinatorIds().stream()
                            .map(id ->
                                    new MessageTo(
                                            id, new Matter.FitCheckEscalated(check.cohortId())))
                            .toList();
        };
    }

    private static MessageTo question(FitCheckView check, PairSide reader, FitCheckStep step) {
        return switch (reader) {
            case MENTOR -> new MessageTo(check.mentorId(), question(check, step, check.menteeId()));
            case MENTEE -> new MessageTo(check.menteeId(), question(check, step, check.mentorId()));
        };
    }

    private static Matter question(FitCheckView check, FitCheckStep step, String partnerId) {
        return new Matter.OfFitCheck(step, check.pairingId(), check.cohortId(), partnerId);
    }
}
