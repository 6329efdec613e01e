package org.mentoring.meeting.invitation;

import org.mentoring.meeting.schedule.Appointment;
import org.mentoring.meeting.schedule.MeetingService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;

/// For the two who meet and nobody else, coordinators included.
@RestController
@RequestMapping("/api/meetings/{id}")
class InvitationController {

    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=utf-8;method=PUBLISH");

    private final MeetingService meetings;
    private final InvitationSettings settings;
    private final InstantSource clock;

    InvitationController(
            MeetingService meetings, InvitationSettings settings, InstantSource clock) {
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    /// Goes to where the two meet: 302. 404 where no link was given, and once the meeting is
    /// cancelled.
    @GetMapping("/join")
    ResponseEntity<Void> join(Caller caller, @PathVariable String id) {
        Appointment appointment = meetings.appointment(caller, id);
        if (appointment.link() == null || appointment.status().equals("cancelled")) {
            throw ProblemException.notFound();
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(appointment.link())
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /// The meeting as an iCalendar file. A calendar that has it already takes the newer revision.
    @GetMapping(path = "/invitation.ics", produces = "text/calendar")
    ResponseEntity<byte[]> invitation(Caller caller, @PathVariable String id) {
        Appointment appointment = meetings.appointment(caller, id);
        var name =
                ContentDisposition.attachment()
                        .filename("mentoring-meeting-" + appointment.number() + ".ics")
                        .build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Invitation.of(appointment, settings, clock.instant()));
    }
}
