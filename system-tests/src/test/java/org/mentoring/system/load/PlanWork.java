package org.mentoring.system.load;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Request;

import java.util.Map;

/// Sets goals and agrees on how to work together.
final class PlanWork {

    private static final int MOST_GOALS = 45;
    private static final int MOST_AGREEMENTS = 20;
    private static final int LONGEST_CADENCE_DAYS = 90;

    private final Desk desk;
    private final Pair pair;
    private final Shelf shelf;
    private int goals;
    private int agreements;

    PlanWork(Desk desk) {
        this.desk = desk;
        this.pair = desk.pair();
        this.shelf = new Shelf(pair.mentee(), pairing() + "/plan");
    }

    void addGoal() {
        if (goals++ >= MOST_GOALS) {
            return;
        }
        String unique = desk.words().next();
        Request request =
                Request.post(
                        shelf.path() + "/goals",
                        Map.of("horizon", "long-term", "achievement", unique));
        Answer answer = desk.write(pair.mentee(), request, shelf, unique);
        if (answer.ok()) {
            note(TopicCatalog.PLAN, answer.text("id"), shelf.path(), answer);
        }
    }

    /// One proposes, and the other confirms.
    void agree() {
        if (agreements++ >= MOST_AGREEMENTS) {
            return;
        }
        Map<String, Object> agreement =
                Map.of(
                        "cadenceDays",
                        1 + desk.random().nextInt(LONGEST_CADENCE_DAYS),
                        "meetingMinutes",
                        45,
                        "channel",
                        "video",
                        "noticeHours",
                        24);
        change(pair.mentor(), Request.put(pairing() + "/agreement", agreement));
        change(pair.mentee(), Request.post(pairing() + "/agreement/confirmation"));
    }

    private void change(Caller by, Request request) {
        Answer seen = desk.read(by, pairing());
        if (seen.ok()) {
            Answer answer = desk.change(by, request, seen.etag());
            if (answer.ok()) {
                note(TopicCatalog.PAIRING, pair.id(), pairing(), answer);
            }
        }
    }

    private void note(Topic topic, String id, String path, Answer answer) {
        desk.ledger().changed(topic, id, pair.mentee(), path, answer);
    }

    private String pairing() {
        return "/api/pairings/" + pair.id();
    }
}
