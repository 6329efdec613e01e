package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingRunId;

/// A cohort is computed by one run at a time.
final class RunInProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable PairingRunId running;

    /// @param running the run that is in the way, unless it has come to its end meanwhile
    RunInProgressException(@Nullable PairingRunId running, Throwable refused) {
        super("another run of this cohort is being computed", refused, false, false);
        this.running = running;
    }

    @Nullable PairingRunId running() {
        return running;
    }
}
