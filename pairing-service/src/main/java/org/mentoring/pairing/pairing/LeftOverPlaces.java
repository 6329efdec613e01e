package org.mentoring.pairing.pairing;

import org.springframework.scheduling.annotation.Scheduled;

/// Looks, from time to time, for places that a crash has left with pairings that are over.
class LeftOverPlaces {

    private final Places places;

    LeftOverPlaces(Places places) {
        this.places = places;
    }

    @Scheduled(fixedDelayString = "${mentoring.pairing.left-over-places.interval:30s}")
    void release() {
        places.releaseLeftOvers();
    }
}
