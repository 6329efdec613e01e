package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PairingRunId;

import java.util.Optional;

/// How far the computation of a run is, as far as anybody knows.
@FunctionalInterface
public interface RunProgress {

    /// Empty when nobody computes it now.
    Optional<Progress> of(PairingRunId run);

    /// What is being done.
    ///
    /// @param step its wire name
    /// @param pairs how many promising pairs have been found so far
    record Progress(String step, int pairs) {}
}
