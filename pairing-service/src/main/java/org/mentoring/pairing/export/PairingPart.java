package org.mentoring.pairing.export;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.pairing.PairingSummary;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.Instant;

/// What became of two people, without their own words.
///
/// @param mentor the address; absent, as the other, where the person is erased
/// @param since when it became active; absent before
/// @param agreement the latest version; absent before there is one
/// @param goals how many goals the mentee has
record PairingPart(
        @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 254) String mentor,
        @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 254) String mentee,
        @VisibleTo(Visibility.COORDINATORS) @Size(max = 40) String status,
        Instant proposedAt,
        @Nullable Instant since,
        @Nullable AgreementPart agreement,
        int goals) {

    /// What is agreed, in numbers.
    ///
    /// @param channel such as `video` or `in-person`
    record AgreementPart(
            int version,
            boolean confirmed,
            int cadenceDays,
            int meetingMinutes,
            @VisibleTo(Visibility.COORDINATORS) @Size(max = 40) String channel,
            int noticeHours) {

        static AgreementPart of(PairingSummary.Settled settled) {
            return new AgreementPart(
                    settled.version(),
                    settled.confirmed(),
                    settled.cadenceDays(),
                    settled.meetingMinutes(),
                    settled.channel(),
                    settled.noticeHours());
        }
    }
}
