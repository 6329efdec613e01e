package org.mentoring.meeting.schedule.domain;

import static org.mentoring.meeting.schedule.domain.Examples.AGREED_NOTICE;
import static org.mentoring.meeting.schedule.domain.Examples.BEFORE;
import static org.mentoring.meeting.schedule.domain.Examples.CANCELLED;
import static org.mentoring.meeting.schedule.domain.Examples.CONFIRMED;
import static org.mentoring.meeting.schedule.domain.Examples.HELD;
import static org.mentoring.meeting.schedule.domain.Examples.LATER;
import static org.mentoring.meeting.schedule.domain.Examples.LINK;
import static org.mentoring.meeting.schedule.domain.Examples.MENTOR;
import static org.mentoring.meeting.schedule.domain.Examples.PAIR;
import static org.mentoring.meeting.schedule.domain.Examples.SCHEDULED;
import static org.mentoring.meeting.schedule.domain.Examples.STARTS_AT;
import static org.mentoring.meeting.schedule.domain.Examples.STRANGER;
import static org.mentoring.meeting.schedule.domain.Examples.TIME;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

/// Every pair of state and command that leads nowhere, and every one that leads on, as one table.
class MeetingForbiddenTest {

    enum Asked {
        SCHEDULE,
        CONFIRM,
        ADD_AGENDA_ITEM,
        MOVE,
        CANCEL,
        RECORD_HELD;

        MeetingCommand by(PersonId person, Instant at) {
            return switch (this) {
                case SCHEDULE ->
                        new MeetingCommand.Schedule(
                                PAIR, 1, person, TIME, Medium.VIDEO, LINK, List.of(), at);
                case CONFIRM -> new MeetingCommand.Confirm(person, at);
                case ADD_AGENDA_ITEM -> new MeetingCommand.AddAgendaItem(item(person), at);
                case MOVE -> new MeetingCommand.Move(person, LATER, at);
                case CANCEL -> new MeetingCommand.Cancel(person, AGREED_NOTICE, at);
                case RECORD_HELD -> new MeetingCommand.RecordHeld(person, at);
            };
        }

        private static AgendaItem item(PersonId person) {
            return new AgendaItem(
                    new AgendaItemId("item"), AgendaItem.Kind.TOPIC, "Topic", null, person);
        }
    }

    @ParameterizedTest(name = "{0}: before the start {1} {2}")
    @CsvSource({
        "unbooked,  SCHEDULE,        goes-on",
        "unbooked,  CONFIRM,         not-booked",
        "unbooked,  ADD_AGENDA_ITEM, not-booked",
        "unbooked,  MOVE,            not-booked",
        "unbooked,  CANCEL,          not-booked",
        "unbooked,  RECORD_HELD,     not-booked",
        "proposed,  SCHEDULE,        already-booked",
        "proposed,  CONFIRM,         goes-on",
        "proposed,  ADD_AGENDA_ITEM, goes-on",
        "proposed,  MOVE,            goes-on",
        "proposed,  CANCEL,          goes-on",
        "proposed,  RECORD_HELD,     not-begun",
        "confirmed, SCHEDULE,        already-booked",
        "confirmed, CONFIRM,         already-confirmed",
        "confirmed, ADD_AGENDA_ITEM, goes-on",
        "confirmed, MOVE,            goes-on",
        "confirmed, CANCEL,          goes-on",
        "confirmed, RECORD_HELD,     not-begun",
        "held,      SCHEDULE,        is-held",
        "held,      CONFIRM,         is-held",
        "held,      ADD_AGENDA_ITEM, is-held",
        "held,      MOVE,            is-held",
        "held,      CANCEL,          is-held",
        "held,      RECORD_HELD,     is-held",
        "cancelled, SCHEDULE,        is-cancelled",
        "cancelled, CONFIRM,         is-cancelled",
        "cancelled, ADD_AGENDA_ITEM, is-cancelled",
        "cancelled, MOVE,            is-cancelled",
        "cancelled, CANCEL,          is-cancelled",
        "cancelled, RECORD_HELD,     is-cancelled",
    })
    void beforeTheStart(String state, Asked asked, String answer) {
        check(state, asked, BEFORE, answer);
    }

    @ParameterizedTest(name = "{0}: once begun {1} {2}")
    @CsvSource({
        "proposed,  CONFIRM,         begun",
        "proposed,  ADD_AGENDA_ITEM, goes-on",
        "proposed,  MOVE,            begun",
        "proposed,  CANCEL,          begun",
        "proposed,  RECORD_HELD,     goes-on",
        "confirmed, CONFIRM,         already-confirmed",
        "confirmed, ADD_AGENDA_ITEM, goes-on",
        "confirmed, MOVE,            begun",
        "confirmed, CANCEL,          begun",
        "confirmed, RECORD_HELD,     goes-on",
        "held,      RECORD_HELD,     is-held",
        "cancelled, RECORD_HELD,     is-cancelled",
    })
    void onceBegun(String state, Asked asked, String answer) {
        check(state, asked, STARTS_AT, answer);
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void nobodyButThePairChangesAMeeting(Asked asked) {
        for (String state : List.of("proposed", "confirmed", "held", "cancelled")) {
            given(state).when(asked.by(STRANGER, BEFORE)).rejected(new Rejection.NotAttending());
        }
    }

    private static void check(String state, Asked asked, Instant at, String answer) {
        var then = given(state).when(asked.by(MENTOR, at));
        if (answer.equals("goes-on")) {
            then.goesOn();
        } else {
            then.rejected(rejection(answer));
        }
    }

    private static Given given(String state) {
        return switch (state) {
            case "unbooked" -> Given.nothing();
            case "proposed" -> Given.happened(SCHEDULED);
            case "confirmed" -> Given.happened(SCHEDULED, CONFIRMED);
            case "held" -> Given.happened(SCHEDULED, CONFIRMED, HELD);
            case "cancelled" -> Given.happened(SCHEDULED, CANCELLED);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Rejection rejection(String answer) {
        return switch (answer) {
            case "not-booked" -> new Rejection.NotBooked();
            case "already-booked" -> new Rejection.AlreadyBooked();
            case "already-confirmed" -> new Rejection.AlreadyConfirmed();
            case "is-held" -> new Rejection.Over(Status.HELD);
            case "is-cancelled" -> new Rejection.Over(Status.CANCELLED);
            case "begun" -> new Rejection.Begun(STARTS_AT);
            case "not-begun" -> new Rejection.NotBegun(STARTS_AT);
            default -> throw new IllegalArgumentException(answer);
        };
    }
}
