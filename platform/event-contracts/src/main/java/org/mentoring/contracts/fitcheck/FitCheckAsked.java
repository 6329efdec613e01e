package org.mentoring.contracts.fitcheck;

import static java.util.Objects.requireNonNull;

import org.mentoring.contracts.pairing.PairSide;

import java.util.List;

/// The two have met for the first time, and these are asked whether they fit: both, or the other
/// when one has answered unasked.
public record FitCheckAsked(List<PairSide> sides, FitCheckView fitCheck) implements FitCheckEvent {
    public FitCheckAsked {
        sides = List.copyOf(sides);
        requireNonNull(fitCheck, "fitCheck");
    }
}
