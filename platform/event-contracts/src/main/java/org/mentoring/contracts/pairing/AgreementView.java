package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What the pair settled, without its words. A new proposal raises `version` by one and starts with
/// the confirmation of the side that wrote it. Cadence in days between meetings, length in minutes,
/// notice for a change in hours.
public record AgreementView(
        int version,
        AgreementStatus status,
        List<PairSide> confirmedBy,
        int cadenceDays,
        int meetingMinutes,
        AgreedChannel channel,
        int noticeHours) {
    public AgreementView {
        requireNonNull(status, "status");
        confirmedBy = List.copyOf(confirmedBy);
        requireNonNull(channel, "channel");
    }
}
