package org.mentoring.pairing.request;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.EnrolmentService;

/// Places, given out by the enrolments that own them. Writers of one enrolment take turns, and many
/// may want the same mentor: so whoever sees that there is nothing to write does not queue.
final class EnrolmentPlaces implements Places {

    private final EnrolmentService enrolments;

    EnrolmentPlaces(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public boolean isFull(EnrolmentId id, PairingId pairing) {
        return enrolments.isFull(id, pairing);
    }

    @Override
    public boolean reserve(EnrolmentId id, PairingId pairing) {
        if (enrolments.isFull(id, pairing)) {
            return false;
        }
        try {
            enrolments.reserve(id, pairing);
            return true;
        } catch (RejectedException full) {
            return false;
        }
    }

    @Override
    public void confirm(EnrolmentId id, PairingId pairing) {
        enrolments.confirm(id, pairing);
    }

    @Override
    public void release(EnrolmentId id, PairingId pairing) {
        if (enrolments.hasPlace(id, pairing)) {
            enrolments.release(id, pairing);
        }
    }
}
