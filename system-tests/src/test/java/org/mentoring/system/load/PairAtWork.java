package org.mentoring.system.load;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Meetings;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Request;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// A pair that books, prepares, moves, confirms and holds meetings, sets goals and agrees, in an
/// order that chance decides. Nobody else touches what it has, so a stale version can only come
/// from an answer that got lost.
final class PairAtWork implements Worker {

    private static final int MOST_MEETINGS = 300;
    private static final int MOST_GOALS = 45;
    private static final int MOST_AGREEMENTS = 20;
    private static final int FARTHEST_DAYS = 90;

    /// Of what it did, the reply was lost: a repetition finds it done.
    private static final Set<Integer> DONE_BEFORE = Set.of(409, 412);

    private final Pair pair;
    private final Ledger ledger;
    private final Words words;
    private final Random random;
    private final Shelf meetingShelf;
    private final Shelf goalShelf;
    private final List<BookedMeeting> meetings = new ArrayList<>();
    private int goals;
    private int agreements;

    PairAtWork(Pair pair, Ledger ledger, Words words, Random random) {
        this.pair = pair;
        this.ledger = ledger;
        this.words = words;
        this.random = random;
        this.meetingShelf = new Shelf(pair.mentee(), "/api/meetings?pairingId=" + pair.id());
        this.goalShelf = new Shelf(pair.mentee(), planPath());
    }

    @Override
    public void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> book();
            case 2, 3, 4 ->
                    any(BookedMeeting::changeable).ifPresentOrElse(this::addItem, this::book);
            case 5 -> any(BookedMeeting::changeable).ifPresent(this::move);
            case 6 -> any(BookedMeeting::changeable).ifPresent(this::confirm);
            case 7 -> addGoal();
            case 8 -> agree();
            default -> any(BookedMeeting::holdable).ifPresentOrElse(this::hold, this::giveFeedback);
        }
    }

    private void book() {
        if (meetings.size() >= MOST_MEETINGS) {
            return;
        }
        String unique = words.next();
        LocalDateTime start = random.nextInt(4) == 0 ? Meetings.soon() : someDay();
        Request request = Meetings.book(pair, start, "https://video.example.org/" + unique);
        Answer booked = write(someone(), request.once(unique), meetingShelf, unique);
        if (booked.ok()) {
            BookedMeeting meeting = new BookedMeeting(booked);
            meetings.add(meeting);
            noteMeeting(meeting, booked);
        }
    }

    private void addItem(BookedMeeting meeting) {
        String unique = words.next();
        Request request =
                Request.post(
                                meeting.path() + "/agenda-items",
                                Map.of("kind", "topic", "text", unique))
                        .once(unique)
                        .ifMatch(meeting.latest().etag());
        noteMeeting(meeting, write(someone(), request, meetingShelf, unique));
    }

    private void move(BookedMeeting meeting) {
        change(someone(), meeting, Meetings.move(meeting.path(), someDay()));
    }

    private void confirm(BookedMeeting meeting) {
        change(someone(), meeting, Request.post(meeting.path() + "/confirmation"));
    }

    private void hold(BookedMeeting meeting) {
        Request held = Request.post(meeting.path() + "/outcome", Map.of("outcome", "held"));
        change(someone(), meeting, held);
        meeting.done();
    }

    private void change(Caller by, BookedMeeting meeting, Request request) {
        Request guarded = request.ifMatch(meeting.latest().etag());
        Answer answer = ledger.ask(by, guarded, DONE_BEFORE);
        noteMeeting(meeting, answer);
    }

    /// What was refused may have been done before its answer was lost: then it is read again.
    private void noteMeeting(BookedMeeting meeting, Answer answer) {
        if (answer.ok()) {
            ledger.changed(
                    TopicCatalog.MEETING, meeting.id(), pair.mentee(), meeting.path(), answer);
        }
        Answer now = answer.ok() ? answer : read(pair.mentee(), meeting.path());
        if (now.ok()) {
            meeting.now(now);
        }
    }

    private void addGoal() {
        if (goals++ < MOST_GOALS) {
            String unique = words.next();
            Map<String, String> goal = Map.of("horizon", "long-term", "achievement", unique);
            Request request = Request.post(planPath() + "/goals", goal).once(unique);
            Answer answer = write(pair.mentee(), request, goalShelf, unique);
            if (answer.ok()) {
                note(TopicCatalog.PLAN, answer.text("id"), planPath(), answer);
            }
        }
    }

    /// One proposes, and the other confirms.
    private void agree() {
        if (agreements++ >= MOST_AGREEMENTS) {
            return;
        }
        String path = "/api/pairings/" + pair.id();
        Map<String, Object> agreement =
                Map.of(
                        "cadenceDays",
                        1 + random.nextInt(90),
                        "meetingMinutes",
                        45,
                        "channel",
                        "video",
                        "noticeHours",
                        24);
        changePairing(pair.mentor(), path, Request.put(path + "/agreement", agreement));
        changePairing(pair.mentee(), path, Request.post(path + "/agreement/confirmation"));
    }

    private void changePairing(Caller by, String path, Request request) {
        Answer seen = read(by, path);
        if (seen.ok()) {
            Request guarded = request.ifMatch(seen.etag());
            Answer answer = ledger.ask(by, guarded, DONE_BEFORE);
            note(TopicCatalog.PAIRING, pair.id(), path, answer);
        }
    }

    /// Whoever was asked after a meeting answers.
    private void giveFeedback() {
        Caller author = someone();
        Answer asked = read(author, "/api/feedback");
        asked.body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("status").asString("").equals("requested"))
                .map(one -> one.required("id").asString())
                .findFirst()
                .ifPresent(id -> answer(author, id));
    }

    private void answer(Caller author, String id) {
        String path = "/api/feedback/" + id;
        Answer question = read(author, path);
        Request request =
                Request.post(path + "/answer", Map.of("rating", 4, "visibility", "pair"))
                        .ifMatch(question.etag());
        Answer answer = ledger.ask(author, request, DONE_BEFORE);
        if (answer.ok()) {
            ledger.changed(TopicCatalog.FEEDBACK, id, author, path, answer);
        }
    }

    private Answer write(Caller by, Request request, Shelf shelf, String unique) {
        ledger.tries(shelf, unique);
        Answer answer = ledger.ask(by, request, Set.of(412));
        if (answer.ok()) {
            ledger.keeps(shelf, unique);
        }
        return answer;
    }

    private void note(Topic topic, String id, String path, Answer answer) {
        if (answer.ok()) {
            ledger.changed(topic, id, pair.mentee(), path, answer);
        }
    }

    private Optional<BookedMeeting> any(Predicate<BookedMeeting> which) {
        List<BookedMeeting> some = meetings.stream().filter(which).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(random.nextInt(some.size())));
    }

    private LocalDateTime someDay() {
        return Meetings.inDays(1 + random.nextInt(FARTHEST_DAYS)).plusMinutes(random.nextInt(600));
    }

    private Caller someone() {
        return random.nextBoolean() ? pair.mentor() : pair.mentee();
    }

    private String planPath() {
        return "/api/pairings/" + pair.id() + "/plan";
    }

    private Answer read(Caller by, String path) {
        return ledger.ask(by, Request.get(path), Set.of());
    }
}
