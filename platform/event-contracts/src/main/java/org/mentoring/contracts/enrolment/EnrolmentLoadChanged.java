package org.mentoring.contracts.enrolment;

import static java.util.Objects.requireNonNull;

/// A place of this enrolment was reserved, confirmed or released for the named pairing.
public record EnrolmentLoadChanged(
        LoadChangeReason reason, String pairingId, EnrolmentView enrolment)
        implements EnrolmentEvent {
    public EnrolmentLoadChanged {
        requireNonNull(reason, "reason");
        requireNonNull(pairingId, "pairingId");
        requireNonNull(enrolment, "enrolment");
    }
}
