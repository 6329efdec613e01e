package org.mentoring.contracts.fitcheck;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of fit checks. Answers and words never travel.
public sealed interface FitCheckEvent extends MentoringEvent
        permits FitCheckAsked, FitCheckAskedAgain, FitCheckEscalated {
    /// Which fit check it is.
    FitCheckView fitCheck();

    @Override
    default String aggregateId() {
        return fitCheck().fitCheckId();
    }
}
