package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// The drafts were published as pairings; `published` is how many. Each of them reports itself with
/// a `pairing.proposed` event.
public record PairingRunPublished(int published, PairingRunView pairingRun)
        implements PairingRunEvent {
    public PairingRunPublished {
        requireNonNull(pairingRun, "pairingRun");
    }
}
