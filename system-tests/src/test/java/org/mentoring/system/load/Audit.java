package org.mentoring.system.load;

import org.mentoring.runtime.check.EventSource;
import org.mentoring.system.load.Ledger.Promised;
import org.mentoring.system.load.Ledger.Shelf;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Request;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares a [Ledger] with what the system answers now.
public final class Audit {

    private static final Pattern UNIQUE = Pattern.compile("\"[^\"]*(w-\\d+-\\d+-\\d+)\"");

    private final Ledger ledger;

    public Audit(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Every acknowledged change that is gone and every word that stands twice; empty when all
    /// promises were kept.
    ///
    /// @param committed the last sequence that each aggregate has handed out
    public List<String> broken(Map<EventSource, Long> committed) {
        List<String> broken = new ArrayList<>();
        ledger.words().forEach((shelf, words) -> broken.addAll(wrongOn(shelf, words)));
        ledger.things()
                .forEach((source, promised) ->
                        broken.addAll(wrong(source, promised, committed.getOrDefault(source, 0L))));
        System.out.printf(
                "%d acknowledged changes of %d things and %d written words were looked up%n",
                ledger.acknowledged(),
                ledger.things().size(),
                ledger.words().values().stream().mapToInt(Map::size).sum());
        return broken;
    }

    private static List<String> wrongOn(Shelf shelf, Map<String, Boolean> words) {
        Map<String, Integer> found = read(shelf);
        List<String> wrong = new ArrayList<>();
        words.forEach((unique, acknowledged) -> {
            int times = found.getOrDefault(unique, 0);
            if (times > 1 || (acknowledged && times == 0)) {
                wrong.add(unique + " stands " + times + " times on " + shelf.path());
            }
        });
        return wrong;
    }

    private static List<String> wrong(EventSource source, Promised promised, long committed) {
        List<String> wrong = new ArrayList<>();
        Answer now = promised.reader().done(Request.get(promised.path()));
        if (now.version() < promised.version()) {
            wrong.add(source + " is at " + now.version() + ", promised " + promised.version());
        }
        if (committed < promised.changes()) {
            wrong.add(source + " has " + committed + " events for " + promised.changes());
        }
        return wrong;
    }

    private static Map<String, Integer> read(Shelf shelf) {
        Map<String, Integer> found = new HashMap<>();
        for (JsonNode page : shelf.reader().pages(shelf.path())) {
            UNIQUE.matcher(page.toString())
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .forEach(unique -> found.merge(unique, 1, Integer::sum));
        }
        return found;
    }
}
