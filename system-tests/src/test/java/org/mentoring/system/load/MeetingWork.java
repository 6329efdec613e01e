package org.mentoring.system.load;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Meetings;
import org.mentoring.system.stack.Request;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Books, prepares, moves, confirms and holds meetings.
final class MeetingWork {

    private static final int MOST_MEETINGS = 300;
    private static final int FARTHEST_DAYS = 90;
    private static final int MINUTES_OF_A_DAY = 600;
    private static final int ONE_IN_SO_MANY_IS_SOON = 4;

    private final Desk desk;
    private final Shelf shelf;
    private final List<BookedMeeting> meetings = new ArrayList<>();

    MeetingWork(Desk desk) {
        this.desk = desk;
        this.shelf = new Shelf(desk.pair().mentee(), "/api/meetings?pairingId=" + desk.pair().id());
    }

    void book() {
        if (meetings.size() >= MOST_MEETINGS) {
            return;
        }
        Answer booked = desk.random().nextInt(ONE_IN_SO_MANY_IS_SOON) == 0 ? soon() : someDay();
        if (booked.ok()) {
            BookedMeeting meeting = new BookedMeeting(booked);
            meetings.add(meeting);
            note(meeting, booked);
        }
    }

    private Answer soon() {
        String unique = desk.words().next();
        Request request = Meetings.book(desk.pair(), Meetings.soon(), link(unique));
        return desk.writeInTime(desk.someone(), request, shelf, unique);
    }

    private Answer someDay() {
        String unique = desk.words().next();
        Request request = Meetings.book(desk.pair(), anyTime(), link(unique));
        return desk.write(desk.someone(), request, shelf, unique);
    }

    private static String link(String unique) {
        return "https://video.example.org/" + unique;
    }

    void addItem() {
        any(BookedMeeting::changeable).ifPresentOrElse(this::addItem, this::book);
    }

    private void addItem(BookedMeeting meeting) {
        String unique = desk.words().next();
        Request request =
                Request.post(
                                meeting.path() + "/agenda-items",
                                Map.of("kind", "topic", "text", unique))
                        .ifMatch(meeting.latest().etag());
        note(meeting, desk.write(desk.someone(), request, shelf, unique));
    }

    void move() {
        any(BookedMeeting::changeable)
                .ifPresent(it -> change(it, Meetings.move(it.path(), anyTime())));
    }

    void confirm() {
        any(BookedMeeting::changeable)
                .ifPresent(it -> change(it, Request.post(it.path() + "/confirmation")));
    }

    /// One that has begun; false when there is none.
    boolean hold() {
        Optional<BookedMeeting> begun = any(BookedMeeting::holdable);
        begun.ifPresent(it -> {
            change(it, Request.post(it.path() + "/outcome", Map.of("outcome", "held")));
            it.done();
        });
        return begun.isPresent();
    }

    private void change(BookedMeeting meeting, Request request) {
        note(meeting, desk.change(desk.someone(), request, meeting.latest().etag()));
    }

    /// What was refused may have been done before its answer was lost: then it is read again.
    private void note(BookedMeeting meeting, Answer answer) {
        if (answer.ok()) {
            desk.ledger()
                    .changed(
                            TopicCatalog.MEETING,
                            meeting.id(),
                            desk.pair().mentee(),
                            meeting.path(),
                            answer);
        }
        Answer now = answer.ok() ? answer : desk.read(desk.pair().mentee(), meeting.path());
        if (now.ok()) {
            meeting.now(now);
        }
    }

    private Optional<BookedMeeting> any(Predicate<BookedMeeting> which) {
        List<BookedMeeting> some = meetings.stream().filter(which).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(desk.random().nextInt(some.size())));
    }

    private LocalDateTime anyTime() {
        return Meetings.inDays(1 + desk.random().nextInt(FARTHEST_DAYS))
                .plusMinutes(desk.random().nextInt(MINUTES_OF_A_DAY));
    }
}
