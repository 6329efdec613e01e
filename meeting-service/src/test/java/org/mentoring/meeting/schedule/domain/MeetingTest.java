package org.mentoring.meeting.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.meeting.schedule.domain.Examples.AGREED_NOTICE;
import static org.mentoring.meeting.schedule.domain.Examples.BEFORE;
import static org.mentoring.meeting.schedule.domain.Examples.BERLIN;
import static org.mentoring.meeting.schedule.domain.Examples.BOOKED_AT;
import static org.mentoring.meeting.schedule.domain.Examples.CANCELLED;
import static org.mentoring.meeting.schedule.domain.Examples.CONFIRMED;
import static org.mentoring.meeting.schedule.domain.Examples.LATER;
import static org.mentoring.meeting.schedule.domain.Examples.LINK;
import static org.mentoring.meeting.schedule.domain.Examples.MENTEE;
import static org.mentoring.meeting.schedule.domain.Examples.MENTOR;
import static org.mentoring.meeting.schedule.domain.Examples.PAIR;
import static org.mentoring.meeting.schedule.domain.Examples.SCHEDULED;
import static org.mentoring.meeting.schedule.domain.Examples.STARTS_AT;
import static org.mentoring.meeting.schedule.domain.Examples.TIME;
import static org.mentoring.meeting.schedule.domain.Examples.question;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MeetingTest {

    private static final Notice ENOUGH = new Notice(Duration.ofHours(30), AGREED_NOTICE);

    @Test
    void isProposedByWhoeverBooksIt() {
        var meeting =
                Given.nothing()
                        .when(
                                new MeetingCommand.Schedule(
                                        PAIR,
                                        1,
                                        MENTEE,
                                        TIME,
                                        Medium.VIDEO,
                                        LINK,
                                        List.of(),
                                        BOOKED_AT))
                        .happens(SCHEDULED);

        assertThat(meeting)
                .isInstanceOfSatisfying(
                        Meeting.Proposed.class,
                        proposed -> {
                            assertThat(proposed.proposedBy()).isEqualTo(MENTEE);
                            assertThat(proposed.booking().revision()).isZero();
                        });
    }

    @Test
    void bringsItsAgendaAlong() {
        var agenda = List.of(question(1), question(2));
        var meeting =
                Given.nothing()
                        .when(
                                new MeetingCommand.Schedule(
                                        PAIR,
                                        1,
                                        MENTEE,
                                        TIME,
                                        Medium.VIDEO,
                                        LINK,
                                        agenda,
                                        BOOKED_AT))
                        .happens(
                                new MeetingEvent.Scheduled(
                                        PAIR, 1, MENTEE, TIME, Medium.VIDEO, LINK, agenda));

        assertThat(((Meeting.Booked) meeting).booking().agenda()).isEqualTo(agenda);
    }

    @Test
    void isConfirmedByTheOther() {
        var meeting =
                Given.happened(SCHEDULED)
                        .when(new MeetingCommand.Confirm(MENTOR, BEFORE))
                        .happens(CONFIRMED);

        assertThat(meeting).isInstanceOf(Meeting.Confirmed.class);
    }

    @Test
    void isNotConfirmedByWhoeverProposedIt() {
        Given.happened(SCHEDULED)
                .when(new MeetingCommand.Confirm(MENTEE, BEFORE))
                .rejected(new Rejection.OwnProposal());
    }

    @Test
    void keepsItsIdentityAndAsksTheOtherAgainWhenMoved() {
        var meeting =
                Given.happened(SCHEDULED, CONFIRMED)
                        .when(new MeetingCommand.Move(MENTOR, LATER, BEFORE))
                        .happens(new MeetingEvent.Moved(MENTOR, STARTS_AT, LATER, ENOUGH.given()));

        new Given(meeting)
                .when(new MeetingCommand.Confirm(MENTOR, BEFORE))
                .rejected(new Rejection.OwnProposal());
        new Given(meeting)
                .when(new MeetingCommand.Confirm(MENTEE, BEFORE))
                .happens(new MeetingEvent.Confirmed(MENTEE));
    }

    @Test
    void staysAsItIsWhenMovedToWhereItWas() {
        Given.happened(SCHEDULED, CONFIRMED)
                .when(new MeetingCommand.Move(MENTOR, TIME, BEFORE))
                .nothingHappens();
    }

    @Test
    void isMovedSoOftenAndNoMore() {
        Meeting meeting = Given.happened(SCHEDULED).meeting();
        for (int move = 1; move <= Meeting.MOVE_LIMIT; move++) {
            meeting = moved(meeting, Duration.ofDays(move));
        }

        new Given(meeting)
                .when(move(Duration.ofDays(99)))
                .rejected(new Rejection.MovedTooOften(Meeting.MOVE_LIMIT));
        new Given(meeting).when(move(Duration.ofDays(Meeting.MOVE_LIMIT))).nothingHappens();
        new Given(meeting).when(new MeetingCommand.Cancel(MENTEE, AGREED_NOTICE, BEFORE)).goesOn();
    }

    private static Meeting moved(Meeting meeting, Duration by) {
        var then = new Given(meeting).when(move(by));
        then.goesOn();
        return Meeting.evolve(meeting, ((Decision.Accepted) then.decision()).events());
    }

    private static MeetingCommand move(Duration by) {
        var time = new MeetingTime(STARTS_AT.plus(by), BERLIN, Duration.ofMinutes(30));
        return new MeetingCommand.Move(MENTOR, time, BEFORE);
    }

    @Test
    void measuresTheNoticeOfACancellationInWholeMinutes() {
        var lastMinute = STARTS_AT.minus(Duration.ofMinutes(90).plusSeconds(59));
        var notice = new Notice(Duration.ofMinutes(90), AGREED_NOTICE);

        Given.happened(SCHEDULED, CONFIRMED)
                .when(new MeetingCommand.Cancel(MENTEE, AGREED_NOTICE, lastMinute))
                .happens(new MeetingEvent.Cancelled(MENTEE, notice));
    }

    @Test
    void countsARevisionForEveryChangeThatACalendarShows() {
        var moved = new MeetingEvent.Moved(MENTOR, STARTS_AT, LATER, ENOUGH.given());
        var cancelled = new MeetingEvent.Cancelled(MENTOR, ENOUGH);
        var item = new MeetingEvent.AgendaItemAdded(question(1));

        assertThat(revisionAfter(SCHEDULED)).isZero();
        assertThat(revisionAfter(SCHEDULED, item)).isZero();
        assertThat(revisionAfter(SCHEDULED, CONFIRMED)).isEqualTo(1);
        assertThat(revisionAfter(SCHEDULED, CONFIRMED, moved)).isEqualTo(2);
        assertThat(revisionAfter(SCHEDULED, CONFIRMED, moved, cancelled)).isEqualTo(3);
    }

    @Test
    void isHeldFromItsBeginningOn() {
        Given.happened(SCHEDULED, CONFIRMED)
                .when(new MeetingCommand.RecordHeld(MENTEE, STARTS_AT.minusMillis(1)))
                .rejected(new Rejection.NotBegun(STARTS_AT));
        Given.happened(SCHEDULED, CONFIRMED)
                .when(new MeetingCommand.RecordHeld(MENTEE, STARTS_AT))
                .happens(new MeetingEvent.Held(MENTEE));
    }

    @Test
    void countsAsHeldWhenThePairMetWithoutConfirming() {
        Given.happened(SCHEDULED)
                .when(new MeetingCommand.RecordHeld(MENTOR, STARTS_AT.plusSeconds(600)))
                .happens(new MeetingEvent.Held(MENTOR));
    }

    @Test
    void takesAgendaItemsFromBothUpToTheLimit() {
        var full =
                Stream.concat(
                                Stream.of(SCHEDULED),
                                IntStream.range(1, Meeting.AGENDA_LIMIT)
                                        .mapToObj(Examples::question)
                                        .map(MeetingEvent.AgendaItemAdded::new))
                        .toArray(MeetingEvent[]::new);
        var last = question(Meeting.AGENDA_LIMIT);

        var meeting =
                Given.happened(full)
                        .when(new MeetingCommand.AddAgendaItem(last, BEFORE))
                        .happens(new MeetingEvent.AgendaItemAdded(last));

        new Given(meeting)
                .when(new MeetingCommand.AddAgendaItem(question(0), BEFORE))
                .rejected(new Rejection.AgendaFull(Meeting.AGENDA_LIMIT));
    }

    @Test
    void takesTheSameAgendaItemOnceHoweverOftenItIsSent() {
        var item = question(1);
        var other = new AgendaItem(item.id(), item.kind(), "Something else", null, item.addedBy());
        var added = new MeetingEvent.AgendaItemAdded(item);

        Given.happened(SCHEDULED, added)
                .when(new MeetingCommand.AddAgendaItem(item, BEFORE))
                .nothingHappens();
        Given.happened(SCHEDULED, added, CANCELLED)
                .when(new MeetingCommand.AddAgendaItem(item, BEFORE))
                .nothingHappens();
        Given.happened(SCHEDULED, added)
                .when(new MeetingCommand.AddAgendaItem(other, BEFORE))
                .rejected(new Rejection.AgendaItemDiffers());
    }

    private static int revisionAfter(MeetingEvent... events) {
        return ((Meeting.Booked) Given.happened(events).meeting()).booking().revision();
    }
}
