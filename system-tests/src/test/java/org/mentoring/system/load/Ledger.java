package org.mentoring.system.load;

import org.mentoring.contracts.Topic;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// What clients were promised: each notes what it tried, and what was answered. Safe for use by
/// many.
public final class Ledger {

    /// Where everything that was written can be read again, page by page.
    record Shelf(Caller reader, String path) {}

    /// What an acknowledged change made of a thing.
    ///
    /// @param version the highest that was answered
    /// @param changes how many were acknowledged; each has at least one event
    record Promised(Caller reader, String path, long version, long changes) {

        Promised and(Promised later) {
            return new Promised(
                    reader, path, Math.max(version, later.version), changes + later.changes);
        }
    }

    private final Map<Shelf, Map<String, Boolean>> words = new ConcurrentHashMap<>();
    private final Map<EventSource, Promised> things = new ConcurrentHashMap<>();
    private final List<String> surprises = new CopyOnWriteArrayList<>();
    private final List<String> interruptions = new CopyOnWriteArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();

    /// These words are about to be written; they must not stand on the shelf twice.
    void tries(Shelf shelf, String unique) {
        on(shelf).putIfAbsent(unique, false);
    }

    /// They were acknowledged: they must stand on the shelf.
    void keeps(Shelf shelf, String unique) {
        on(shelf).put(unique, true);
    }

    private Map<String, Boolean> on(Shelf shelf) {
        return words.computeIfAbsent(shelf, _ -> new ConcurrentHashMap<>());
    }

    /// A change was acknowledged with this version.
    void changed(Topic topic, String id, Caller reader, String path, Answer answer) {
        acknowledged.incrementAndGet();
        things.merge(
                new EventSource(topic.name(), id),
                new Promised(reader, path, answer.version(), 1),
                Promised::and);
    }

    /// Asks until it is clear what became of the request, and notes what should not have happened.
    ///
    /// @param refusals that may come of it
    Answer ask(Caller by, Request request, Set<Integer> refusals) {
        Answer first = by.send(request);
        if (first.askAgain()) {
            interruptions.add(request + ": " + first);
        }
        Answer answer = first.askAgain() ? by.sendPatiently(request) : first;
        if (!answer.ok() && !refusals.contains(answer.status())) {
            surprises.add(request + ": " + answer);
        }
        return answer;
    }

    void surprise(String what) {
        surprises.add(what);
    }

    /// Changes that were acknowledged so far.
    public long acknowledged() {
        return acknowledged.get();
    }

    /// Answers that nobody should get, however bad the times are.
    public List<String> surprises() {
        return List.copyOf(surprises);
    }

    /// Requests that had to be sent again: no answer came, or one that said to come back.
    public List<String> interruptions() {
        return List.copyOf(interruptions);
    }

    Map<Shelf, Map<String, Boolean>> words() {
        return words;
    }

    Map<EventSource, Promised> things() {
        return things;
    }
}
