package org.mentoring.pairing.request;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.PairingRequest;

/// The two places that a request keeps while a mentor is asked: one of the mentor's, one of the
/// mentee's. They are kept under the id of the pairing that the two would become, which a run and
/// another request of the same mentee would use, too: so nothing is released that somebody else
/// holds under that id.
final class HeldPlaces {

    private static final Rejection GONE =
            new Rejection(
                    Rejection.Kind.CONFLICT,
                    "no-free-place",
                    "One of you two has no free place any more.");

    private final Places places;
    private final Pairs pairs;
    private final MongoPairingRequests requests;
    private final Apart apart;

    HeldPlaces(Places places, Pairs pairs, MongoPairingRequests requests, Apart apart) {
        this.places = places;
        this.pairs = pairs;
        this.requests = requests;
        this.apart = apart;
    }

    /// Whether a coordinator has said so since the request was made. To the two it looks as if
    /// there were no place.
    private boolean areKeptApart(PairingRequest request, Choice choice) {
        return apart.areApart(
                request.terms().cohort(),
                request.terms().asker().person(),
                choice.mentor().person());
    }

    /// Reserves both. The mentee's comes first, so that a mentee without one takes none of the
    /// mentor's from others, not even for a moment.
    Reserved reserve(PairingRequest request, Choice choice) {
        var pairing = choice.pairing();
        if (isHeldElsewhere(request, pairing)) {
            return Reserved.ASKED_ALREADY;
        }
        if (areKeptApart(request, choice) || places.isFull(choice.mentor().enrolment(), pairing)) {
            return Reserved.MENTOR_FULL;
        }
        if (!places.reserve(request.terms().asker().enrolment(), pairing)) {
            return Reserved.MENTEE_FULL;
        }
        return places.reserve(choice.mentor().enrolment(), pairing)
                ? Reserved.BOTH
                : Reserved.MENTOR_FULL;
    }

    /// Makes both the pairing's own. A place that was lost on the way is asked for again.
    ///
    /// @throws RejectedException a place is gone, and there is no other for it now
    void confirm(PairingRequest request, Choice choice) {
        if (areKeptApart(request, choice)) {
            throw new RejectedException(GONE);
        }
        try {
            confirmBoth(request, choice);
        } catch (RejectedException gone) {
            restore(request, choice);
            confirmBoth(request, choice);
        }
    }

    private void restore(PairingRequest request, Choice choice) {
        var both =
                places.reserve(choice.mentor().enrolment(), choice.pairing())
                        && places.reserve(request.terms().asker().enrolment(), choice.pairing());
        if (!both) {
            throw new RejectedException(GONE);
        }
    }

    private void confirmBoth(PairingRequest request, Choice choice) {
        places.confirm(choice.mentor().enrolment(), choice.pairing());
        places.confirm(request.terms().asker().enrolment(), choice.pairing());
    }

    /// Releases both, unless somebody else holds them under the same id.
    void release(PairingRequest request, Choice choice) {
        var pairing = choice.pairing();
        if (!pairs.havePlaces(pairing) && !isHeldElsewhere(request, pairing)) {
            places.release(choice.mentor().enrolment(), pairing);
            places.release(request.terms().asker().enrolment(), pairing);
        }
    }

    private boolean isHeldElsewhere(PairingRequest request, PairingId pairing) {
        return requests.isHeldByAnother(pairing, request.terms().id());
    }

    /// What came of reserving.
    enum Reserved {
        BOTH,
        MENTOR_FULL,
        MENTEE_FULL,
        ASKED_ALREADY
    }
}
