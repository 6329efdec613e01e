package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Agreement;

import java.time.Instant;

/// A pairing without anybody's own words.
///
/// @param status as the API says it
/// @param since when it became active; absent before
/// @param agreement the latest version, whose `expectations` are for the two alone; absent before
/// @param goals how many goals the mentee has in this cohort
public record PairingSummary(
        PersonId mentor,
        PersonId mentee,
        String status,
        Instant proposedAt,
        @Nullable Instant since,
        @Nullable Settled agreement,
        int goals) {

    /// What is agreed, in numbers.
    ///
    /// @param confirmed whether both have confirmed it
    /// @param channel as the API says it
    public record Settled(
            int version,
            boolean confirmed,
            int cadenceDays,
            int meetingMinutes,
            String channel,
            int noticeHours) {

        static Settled of(Agreement agreement) {
            var content = agreement.content();
            return new Settled(
                    agreement.version(),
                    agreement.confirmed(),
                    content.cadenceDays(),
                    content.meetingMinutes(),
                    content.channel().wireName(),
                    content.noticeHours());
        }
    }
}
