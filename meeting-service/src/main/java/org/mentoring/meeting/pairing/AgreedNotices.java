package org.mentoring.meeting.pairing;

import java.time.Duration;

/// How much notice a pair gives before it changes a meeting: what both agreed, else what their
/// cohort starts from, else the platform's default.
public final class AgreedNotices {

    private final Pairings pairings;
    private final Cohorts cohorts;
    private final Duration platformDefault;

    AgreedNotices(Pairings pairings, Cohorts cohorts, Duration platformDefault) {
        this.pairings = pairings;
        this.cohorts = cohorts;
        this.platformDefault = platformDefault;
    }

    public Duration of(String pairingId, String cohortId) {
        return pairings.agreedNoticeHours(pairingId)
                .or(() -> cohorts.noticeHours(cohortId))
                .map(Duration::ofHours)
                .orElse(platformDefault);
    }
}
