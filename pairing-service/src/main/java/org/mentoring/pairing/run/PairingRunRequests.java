package org.mentoring.pairing.run;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// Bodies that change pairing runs.
final class PairingRunRequests {

    private PairingRunRequests() {}

    /// `POST /api/cohorts/{id}/pairing-runs`, with an `Idempotency-Key`; answers 202 and the run's
    /// `Location`.
    ///
    /// @param aim `best-fit` (the highest total score) or `fewest-left-out` (as many people with a
    ///   partner as possible, then the highest total score)
    record RequestRun(@NotNull @Pattern(regexp = "best-fit|fewest-left-out") String aim) {}
}
