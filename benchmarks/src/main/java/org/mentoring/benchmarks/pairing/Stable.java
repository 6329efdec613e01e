package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Deferred acceptance (Gale and Shapley, 1962): mentees ask in the order of their scores, a full
/// mentor keeps the best who ever asked. Nobody would rather change, and the total is what it is.
final class Stable {

    private final short[][] rows;
    private final int[] capacities;
    private final int[][] wishes;
    private final int[] asked;
    private final List<PriorityQueue<Asker>> kept;

    private record Asker(int mentee, int score) {}

    private Stable(Fits fits, Places places) {
        this.rows = rows(fits);
        this.capacities = places.mentors();
        this.wishes = new int[fits.mentees()][];
        this.asked = new int[fits.mentees()];
        this.kept = new ArrayList<>();
        for (int mentor = 0; mentor < fits.mentors(); mentor++) {
            kept.add(new PriorityQueue<>(Comparator.comparingInt(Asker::score)));
        }
    }

    static int[] pairs(Fits fits, Places places, Steps steps) {
        Stable stable = new Stable(fits, places);
        stable.ask();
        int[] scores = new int[fits.mentees()];
        stable.kept.forEach(askers -> askers.forEach(it -> scores[it.mentee()] = it.score()));
        return scores;
    }

    private static short[][] rows(Fits fits) {
        short[][] rows = new short[fits.mentees()][];
        Fits.Reader reader = fits.reader();
        for (int mentee = 0; mentee < rows.length; mentee++) {
            rows[mentee] = reader.row(mentee).clone();
        }
        return rows;
    }

    private void ask() {
        Deque<Integer> free = new ArrayDeque<>();
        IntStream.range(0, rows.length).forEach(free::add);
        while (!free.isEmpty()) {
            int mentee = free.poll();
            if (wishes[mentee] == null) {
                wishes[mentee] = bestFirst(rows[mentee]);
            }
            if (asked[mentee] < wishes[mentee].length) {
                ask(mentee, wishes[mentee][asked[mentee]++], free);
            }
        }
    }

    private void ask(int mentee, int mentor, Deque<Integer> free) {
        PriorityQueue<Asker> askers = kept.get(mentor);
        askers.add(new Asker(mentee, rows[mentee][mentor]));
        if (askers.size() > capacities[mentor]) {
            free.add(askers.remove().mentee());
        }
    }

    private static int[] bestFirst(short[] row) {
        return IntStream.range(0, row.length)
                .filter(mentor -> row[mentor] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer mentor) -> -row[mentor]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
