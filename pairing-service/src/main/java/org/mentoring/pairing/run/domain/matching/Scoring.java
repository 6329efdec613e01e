package org.mentoring.pairing.run.domain.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How good an allowed pair is, in whole numbers, so that every machine computes the same.
///
/// @param weights how much each criterion counts, 0 to 100, not all of them 0
/// @param at when clocks are compared
public record Scoring(Map<Criterion, Integer> weights, Instant at) {

    /// The score of a pair that fits perfectly by everything that counts.
    public static final int BEST = 1000;

    private static final int MOST_POINTS = 100;
    private static final int HALF_A_DAY_MINUTES = 12 * 60;

    public Scoring {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// Thousandths of the best conceivable fit. Never below 1: a pair that the rules allow is worth
    /// more than two people left out.
    public int score(Candidate mentor, Candidate mentee) {
        var weighted = 0;
        var weight = 0;
        for (var entry : weights.entrySet()) {
            weighted += entry.getValue() * points(entry.getKey(), mentor, mentee);
            weight += entry.getValue();
        }
        return Math.max(1, BEST / MOST_POINTS * weighted / weight);
    }

    /// The same by criterion and in words, those that count first.
    public List<Reason> reasons(Candidate mentor, Candidate mentee) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> reason(criterion, mentor, mentee))
                .sorted((one, other) -> Integer.compare(other.weight(), one.weight()))
                .toList();
    }

    private Reason reason(Criterion criterion, Candidate mentor, Candidate mentee) {
        var points = points(criterion, mentor, mentee);
        return new Reason(
                criterion,
                points,
                weights.getOrDefault(criterion, 0),
                ReasonWords.of(criterion, mentor, mentee, at),
                WordsForBoth.of(criterion, points, mentor, mentee));
    }

    private int points(Criterion criterion, Candidate mentor, Candidate mentee) {
        return switch (criterion) {
            case SKILLS -> skills(mentor, mentee);
            case LANGUAGE -> language(mentor, mentee);
            case ZONE -> zone(mentor, mentee);
            case SENIORITY -> seniority(mentor.level() - mentee.level());
            case LOCATION -> mentee.location() != null && sameLocation(mentor, mentee) ? 100 : 0;
        };
    }

    /// Which part of the mentee's goals the mentor can help with.
    private static int skills(Candidate mentor, Candidate mentee) {
        if (mentee.wants().isEmpty()) {
            return MOST_POINTS / 2;
        }
        var covered = mentee.wants().stream().filter(mentor.skills()::contains).count();
        return (int) (MOST_POINTS * covered / mentee.wants().size());
    }

    /// The language that both speak best, or else one that both speak.
    private static int language(Candidate mentor, Candidate mentee) {
        if (Collections.disjoint(mentor.languages(), mentee.languages())) {
            return 0;
        }
        return mentor.languages().getFirst().equals(mentee.languages().getFirst()) ? 100 : 60;
    }

    private int zone(Candidate mentor, Candidate mentee) {
        var gap = (int) ZoneGap.between(mentor.zone(), mentee.zone(), at).toMinutes();
        return MOST_POINTS - MOST_POINTS * gap / HALF_A_DAY_MINUTES;
    }

    /// One or two steps ahead is near enough to remember and far enough to help.
    private static int seniority(int stepsAhead) {
        return switch (stepsAhead) {
            case 1, 2 -> 100;
            case 0 -> 40;
            default -> stepsAhead > 2 ? 70 : 0;
        };
    }

    static boolean sameLocation(Candidate mentor, Candidate mentee) {
        return mentor.location() != null && mentor.location().equalsIgnoreCase(mentee.location());
    }
}
