package org.mentoring.pairing.meeting;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// How often pairs have met, as far as the meeting service has told.
public interface MeetingFacts {

    /// One entry for each of the pairings.
    Map<PairingId, Met> of(Collection<PairingId> pairings);

    /// A pair's meetings so far.
    ///
    /// @param firstAt when the first one began
    /// @param lastAt when the last one began
    record Met(long held, @Nullable Instant firstAt, @Nullable Instant lastAt) {

        public static final Met NEVER = new Met(0, null, null);
    }
}
