package org.mentoring.meeting.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Bodies that change meetings. Every change of a meeting that exists needs `If-Match`;
/// confirmation and cancellation have no body.
final class MeetingRequests {

    /// Agenda items that one booking brings along, at most.
    static final int AGENDA_AT_BOOKING = 20;

    private MeetingRequests() {}

    /// `POST /api/meetings`, by either side of an active pairing, with an `Idempotency-Key`.
    ///
    /// @param startsAt as on the wall clock of `zone`, in whole minutes and without an offset:
    ///   `2026-03-10T15:00`
    /// @param zone IANA name, such as `Europe/Berlin`
    /// @param offset only needed for the hour that an autumn change of clocks shows twice; the
    ///   first of the two is meant unless it says otherwise: `+01:00`
    /// @param medium `video`, `phone`, `in-person` or `writing`
    /// @param link where to meet, `https` only; shown to the pair only
    /// @param agenda what to prepare, so that the first invitation says that there is something;
    ///   more is added later, one by one; shown to the pair only
    record ScheduleMeeting(
            @NotBlank @Size(max = 64) String pairingId,
            @NotNull LocalDateTime startsAt,
            @NotNull ZoneId zone,
            @Nullable ZoneOffset offset,
            @NotNull @Min(15) @Max(240) Integer durationMinutes,
            @NotNull @Pattern(regexp = "video|phone|in-person|writing") String medium,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String link,
            @Nullable @Size(max = AGENDA_AT_BOOKING) List<@NotNull @Valid AddAgendaItem> agenda) {}

    /// `PUT /api/meetings/{id}/time`: proposes another time, which the other side then confirms.
    record MoveMeeting(
            @NotNull LocalDateTime startsAt,
            @NotNull ZoneId zone,
            @Nullable ZoneOffset offset,
            @NotNull @Min(15) @Max(240) Integer durationMinutes) {}

    /// `POST /api/meetings/{id}/agenda-items`, with an `Idempotency-Key`, and each item of a
    /// booking. Shown to the pair only.
    ///
    /// @param kind `topic`, `question` or `material`
    /// @param url `https` only; a material needs one
    record AddAgendaItem(
            @NotNull @Pattern(regexp = "topic|question|material") String kind,
            @VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 2000) String text,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String url) {}

    /// `POST /api/meetings/{id}/outcome`, from the meeting's start on.
    ///
    /// @param outcome `held`
    record RecordOutcome(@NotNull @Pattern(regexp = "held") String outcome) {}
}
