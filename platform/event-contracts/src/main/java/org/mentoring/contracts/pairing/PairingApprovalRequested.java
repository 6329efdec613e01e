package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// Both sides have accepted, and one of these coordinators has to approve before the relationship
/// begins. Coordinators who are one of the two are not among them.
public record PairingApprovalRequested(List<String> coordinatorIds, PairingView pairing)
        implements PairingEvent {
    public PairingApprovalRequested {
        coordinatorIds = List.copyOf(coordinatorIds);
        requireNonNull(pairing, "pairing");
    }
}
