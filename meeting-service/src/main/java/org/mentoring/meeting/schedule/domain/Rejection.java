package org.mentoring.meeting.schedule.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Why a meeting stays as it is: a value that carries what the person needs to know.
public sealed interface Rejection {

    /// The time itself cannot be booked.
    sealed interface OfTime extends Rejection {}

    record SkippedByClockChange(WallTime asked, LocalDateTime from, LocalDateTime until)
            implements OfTime {}

    record OffsetNotInForce(WallTime asked, List<ZoneOffset> inForce) implements OfTime {}

    record NotWholeMinutes() implements OfTime {}

    record NotAhead(Instant startsAt, Instant now) implements OfTime {}

    record TooFarAhead(Instant startsAt, Duration longestLead) implements OfTime {}

    /// The meeting does not stand where the command needs it.
    sealed interface OfState extends Rejection {}

    record NotBooked() implements OfState {}

    record AlreadyBooked() implements OfState {}

    record NotAttending() implements OfState {}

    record OwnProposal() implements OfState {}

    record AlreadyConfirmed() implements OfState {}

    record Over(Status status) implements OfState {}

    record Begun(Instant startsAt) implements OfState {}

    record NotBegun(Instant startsAt) implements OfState {}

    record MovedTooOften(int limit) implements OfState {}

    record AgendaFull(int limit) implements OfState {}

    /// Another item was added under the same id.
    record AgendaItemDiffers() implements OfState {}
}
