package org.mentoring.pairing.request;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;

/// The places that enrolments have for partners. Each may be asked for again at any time.
interface Places {

    /// Whether there is visibly nothing to reserve: a look, which saves a write and promises
    /// nothing.
    boolean isFull(EnrolmentId id, PairingId pairing);

    /// Keeps a place; false when none is free.
    boolean reserve(EnrolmentId id, PairingId pairing);

    /// Makes a reserved place the pairing's own.
    ///
    /// @throws RejectedException the place is no longer reserved
    void confirm(EnrolmentId id, PairingId pairing);

    /// Frees the place, if this pairing has one.
    void release(EnrolmentId id, PairingId pairing);
}
