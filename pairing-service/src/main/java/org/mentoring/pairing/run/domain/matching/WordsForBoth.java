package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;

import java.util.Collections;

/// What the two of a proposed pair read about why they fit. Each knows the own file only, and a
/// proposal may yet be declined: so these words name nothing but what both have in common, no
/// skill, no wish, no place and no rank of one of them. What does not fit is left out.
final class WordsForBoth {

    /// Clocks four hours apart leave half a working day in common.
    private static final int NEAR_CLOCKS = 67;

    private static final int IDEAL = 100;

    private WordsForBoth() {}

    static @Nullable String of(
            Criterion criterion, int points, Candidate mentor, Candidate mentee) {
        return switch (criterion) {
            case SKILLS ->
                    Collections.disjoint(mentor.skills(), mentee.wants())
                            ? null
                            : "The mentor can help with something the mentee wants to learn.";
            case LANGUAGE -> points == 0 ? null : ReasonWords.language(mentor, mentee);
            case ZONE ->
                    points < NEAR_CLOCKS
                            ? null
                            : "Their working hours overlap for at least half a day.";
            case SENIORITY ->
                    points < IDEAL || mentor.level() <= mentee.level()
                            ? null
                            : "The mentor has been where the mentee is going.";
            case LOCATION -> points < IDEAL ? null : "Both work in " + mentee.location() + ".";
            case WISHES -> null;
        };
    }
}
