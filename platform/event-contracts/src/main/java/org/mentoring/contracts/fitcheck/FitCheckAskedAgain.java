package org.mentoring.contracts.fitcheck;

import static java.util.Objects.requireNonNull;

import org.mentoring.contracts.pairing.PairSide;

/// One of the two was undecided and is asked once more. The other is not told.
public record FitCheckAskedAgain(PairSide side, FitCheckView fitCheck) implements FitCheckEvent {
    public FitCheckAskedAgain {
        requireNonNull(side, "side");
        requireNonNull(fitCheck, "fitCheck");
    }
}
