package org.mentoring.meeting.schedule;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.MeetingRequests.AddAgendaItem;
import org.mentoring.meeting.schedule.MeetingRequests.MoveMeeting;
import org.mentoring.meeting.schedule.MeetingRequests.RecordOutcome;
import org.mentoring.meeting.schedule.MeetingRequests.ScheduleMeeting;
import org.mentoring.meeting.schedule.MeetingViews.MeetingView;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Meetings, for the pair and, without its own words, for the coordinators of its cohort.
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private final MeetingBooking booking;
    private final MeetingService service;

    MeetingController(MeetingBooking booking, MeetingService service) {
        this.booking = booking;
        this.service = service;
    }

    /// Books a meeting; the other side is asked to confirm it. 404 for a pairing that is not the
    /// caller's (or not known here yet), 409 for one that is not active, 422 for a start that no
    /// clock shows, that has passed or lies too far ahead. Its agenda comes along in the same
    /// write.
    @PostMapping
    ResponseEntity<MeetingView> schedule(
            Caller caller,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody ScheduleMeeting request) {
        return created(caller, booking.book(caller, key, request));
    }

    /// Lists meetings, the latest start first.
    ///
    /// @param pairingId of this pairing only
    @GetMapping
    Page<MeetingView> list(
            Caller caller, @RequestParam @Nullable String pairingId, PageRequest page) {
        return service.list(caller, pairingId, page).map(row -> MeetingViews.of(row, caller));
    }

    /// Shows one meeting.
    @GetMapping("/{id}")
    ResponseEntity<MeetingView> find(Caller caller, @PathVariable String id) {
        return ok(caller, service.find(caller, id));
    }

    /// Confirms the proposed time. 409 for the one who proposed the time, and once the meeting has
    /// begun.
    @PostMapping("/{id}/confirmation")
    ResponseEntity<MeetingView> confirm(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.confirm(caller, id, version));
    }

    /// Puts a topic, a question or a material on the agenda. 409 once the meeting is over, 422 when
    /// the agenda is full.
    @PostMapping("/{id}/agenda-items")
    ResponseEntity<MeetingView> addAgendaItem(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody AddAgendaItem request) {
        String itemId = key.idFor("agenda-item");
        return created(caller, service.addAgendaItem(caller, id, version, itemId, request));
    }

    /// Proposes another time, which the other side then confirms. 409 once the meeting has begun or
    /// was moved too often, 422 as for booking.
    @PutMapping("/{id}/time")
    ResponseEntity<MeetingView> move(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody MoveMeeting request) {
        return ok(caller, service.move(caller, id, version, request));
    }

    /// Cancels the meeting. 409 once it has begun.
    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeetingView> cancel(
            Caller caller, @PathVariable String id, @IfMatch long version) {
        return ok(caller, service.cancel(caller, id, version));
    }

    /// Says that the meeting was held. 409 before it begins.
    @PostMapping("/{id}/outcome")
    ResponseEntity<MeetingView> recordOutcome(
            Caller caller,
            @PathVariable String id,
            @IfMatch long version,
            @Valid @RequestBody RecordOutcome request) {
        return ok(caller, service.recordHeld(caller, id, version));
    }

    private static ResponseEntity<MeetingView> ok(Caller caller, Stored<Meeting> meeting) {
        return ETags.ok(meeting.version(), MeetingViews.of(meeting, caller));
    }

    private static ResponseEntity<MeetingView> created(Caller caller, Stored<Meeting> meeting) {
        return ETags.created(
                "/api/meetings/" + meeting.id(),
                meeting.version(),
                MeetingViews.of(meeting, caller));
    }
}
