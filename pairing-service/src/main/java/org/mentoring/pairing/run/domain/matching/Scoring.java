package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How good an allowed pair is, in whole numbers, so that every machine computes the same.
///
/// @param weights how much each criterion counts, 0 to 100, not all of them 0
/// @param at when clocks are compared
/// @param ladder who of the two is to be the more senior
public record Scoring(Map<Criterion, Integer> weights, Instant at, Ladder ladder) {

    /// With more senior mentors.
    public Scoring(Map<Criterion, Integer> weights, Instant at) {
        this(weights, at, Ladder.MENTOR_AHEAD);
    }

    /// The score of a pair that fits perfectly by everything that counts.
    public static final int BEST = Fits.BEST;

    private static final int MOST_POINTS = 100;
    private static final int HALF_A_DAY_MINUTES = 12 * 60;
    private static final int WISH_STEP = 15;
    private static final int LEAST_WISH = 10;

    public Scoring {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// Thousandths of the best conceivable fit. Never below 1: a pair that the rules allow is worth
    /// more than two people left out.
    public int score(Candidate mentor, Candidate mentee) {
        var weighted = 0;
        for (var criterion : weights.keySet()) {
            weighted += weighted(criterion, mentor, mentee);
        }
        return score(weighted, sumOfWeights());
    }

    private static int score(int weighted, int sumOfWeights) {
        return Math.max(1, BEST / MOST_POINTS * weighted / sumOfWeights);
    }

    private int sumOfWeights() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What a criterion adds to a pair's weighted points.
    int weighted(Criterion criterion, Candidate mentor, Candidate mentee) {
        var weight = weights.getOrDefault(criterion, 0);
        return weight == 0 ? 0 : weight * points(criterion, mentor, mentee);
    }

    /// What skills add to this mentee's weighted points with somebody who has none of those wanted,
    /// one of them, two, and so on to all; with what everybody adds whom the mentee has not named.
    int[] weightedSkillsUnwished(Candidate mentee) {
        var weight = weights.getOrDefault(Criterion.SKILLS, 0);
        var unwished = mentee.bonds().wishes().isEmpty() ? MOST_POINTS / 2 : 0;
        var ofWishes = weights.getOrDefault(Criterion.WISHES, 0) * unwished;
        return IntStream.rangeClosed(0, mentee.wants().size())
                .map(covered -> weight * skillPoints(covered, mentee.wants().size()) + ofWishes)
                .toArray();
    }

    /// The score of every possible sum of weighted points.
    short[] scores() {
        var sumOfWeights = sumOfWeights();
        var scores = new short[MOST_POINTS * sumOfWeights + 1];
        for (var weighted = 0; weighted < scores.length; weighted++) {
            scores[weighted] = (short) score(weighted, sumOfWeights);
        }
        return scores;
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
            case SENIORITY -> ladder.points(mentor.level() - mentee.level());
            case LOCATION -> mentee.location() != null && sameLocation(mentor, mentee) ? 100 : 0;
            case WISHES -> wish(mentor, mentee);
        };
    }

    /// Which part of the mentee's goals the mentor can help with.
    private static int skills(Candidate mentor, Candidate mentee) {
        var covered = mentee.wants().stream().filter(mentor.skills()::contains).count();
        return skillPoints((int) covered, mentee.wants().size());
    }

    private static int skillPoints(int covered, int wanted) {
        return wanted == 0 ? MOST_POINTS / 2 : MOST_POINTS * covered / wanted;
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

    /// The dearest wish counts in full, each further one less. Whoever has wishes gets none of
    /// these points with others; whoever has none gets the same with everybody.
    private static int wish(Candidate mentor, Candidate mentee) {
        var wishes = mentee.bonds().wishes();
        if (wishes.isEmpty()) {
            return MOST_POINTS / 2;
        }
        var rank = wishes.indexOf(mentor.person());
        return rank < 0 ? 0 : Math.max(LEAST_WISH, MOST_POINTS - WISH_STEP * rank);
    }

    static boolean sameLocation(Candidate mentor, Candidate mentee) {
        return mentor.location() != null && mentor.location().equalsIgnoreCase(mentee.location());
    }
}
