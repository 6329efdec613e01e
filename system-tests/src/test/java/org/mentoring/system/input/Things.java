package org.mentoring.system.input;

import static org.awaitility.Awaitility.await;

import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Callers;
import org.mentoring.system.stack.Meetings;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// One of everything that has an address, each in the state in which its next change is allowed: an
/// attack that gets through would change something.
///
/// @param proposed nobody has accepted it yet
/// @param agreed its mentor has proposed an agreement, which its mentee may confirm
/// @param run computed and not published
/// @param planned a meeting ahead, booked by the mentee
/// @param begun a meeting that has begun, booked by the mentee
/// @param question what the mentee was asked after a meeting
/// @param asked a mentor who has not answered a mentee yet
/// @param askedBack a mentee who has not answered a mentor's question yet
/// @param agreedOn a pairing that waits for a coordinator's approval
/// @param unasked a mentee of the cohort who asks nobody, and may
/// @param freeMentor the enrolment of somebody whom that mentee may ask
record Things(
        Caller administrator,
        Caller coordinator,
        String cohort,
        String run,
        Pair proposed,
        Pair agreed,
        String planned,
        String begun,
        String question,
        Asked asked,
        Asked askedBack,
        String agreedOn,
        Caller unasked,
        String freeMentor) {

    private static final Duration ONE_EVENT_LATER = Duration.ofMinutes(1);
    private static final Duration A_MEETING_BEGINS = Duration.ofMinutes(2);

    static Things make(Pairs pairs, Callers callers) {
        Caller coordinator = callers.coordinator();
        Pair pair = pairs.take(1).getFirst();
        String held = book(pair, Meetings.soon());
        String begun = book(pair, Meetings.soon());
        String planned = book(pair, Meetings.inDays(20));
        propose(pair);
        String cohort = coordinator.done(Pairs.approvingCohort("To be attacked")).text("id");
        String run = pairs.compute(cohort);
        Asked asked = Asked.by(0, cohort, callers);
        Asked askedBack = Asked.by(1, cohort, callers).askedBack();
        String agreedOn = Asked.by(2, cohort, callers).accepted();
        Caller unasked = Asked.mentee(3, cohort, callers);
        awaitBegin(pair.mentor(), begun);
        hold(pair.mentor(), held);
        return new Things(
                callers.byEmail("administrator@example.org"),
                coordinator,
                cohort,
                run,
                pairs.proposed(),
                pair,
                planned,
                begun,
                awaitQuestion(pair.mentee()),
                asked,
                askedBack,
                agreedOn,
                unasked,
                Asked.freeMentorId(cohort, unasked));
    }

    /// Whether somebody has asked or was asked in the attacked cohort, in which all of them are.
    boolean isInvolved(Caller caller) {
        return Stream.of(
                        asked.mentee(),
                        asked.mentor(),
                        askedBack.mentee(),
                        askedBack.mentor(),
                        unasked)
                .map(Caller::email)
                .anyMatch(caller.email()::equals);
    }

    private static String book(Pair pair, LocalDateTime start) {
        Request booking = Meetings.book(pair, start, "https://video.example.org/attacked");
        return pair.mentee().done(booking.once(UUID.randomUUID().toString())).text("id");
    }

    private static void propose(Pair pair) {
        String path = "/api/pairings/" + pair.id();
        String seen = pair.mentor().done(Request.get(path)).etag();
        Map<String, Object> agreement =
                Map.of(
                        "cadenceDays", 14,
                        "meetingMinutes", 45,
                        "channel", "video",
                        "noticeHours", 24);
        pair.mentor().done(Request.put(path + "/agreement", agreement).ifMatch(seen));
    }

    private static void awaitBegin(Caller reader, String meeting) {
        Answer booked = reader.done(Request.get("/api/meetings/" + meeting));
        Instant start = Instant.parse(booked.text("startsAt"));
        await(meeting + " to begin")
                .atMost(A_MEETING_BEGINS)
                .until(() -> Instant.now().isAfter(start));
    }

    private static void hold(Caller by, String meeting) {
        String path = "/api/meetings/" + meeting;
        String seen = by.done(Request.get(path)).etag();
        by.done(Request.post(path + "/outcome", Map.of("outcome", "held")).ifMatch(seen));
    }

    private static String awaitQuestion(Caller author) {
        return await("a question to " + author)
                .atMost(ONE_EVENT_LATER)
                .until(
                        () -> author.get("/api/feedback").body().path("items"),
                        items -> !items.isEmpty())
                .get(0)
                .required("id")
                .asString();
    }
}
