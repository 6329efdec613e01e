package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What a coordinator reads next to the points.
final class ReasonWords {

    private ReasonWords() {}

    static String of(Criterion criterion, Candidate mentor, Candidate mentee, Instant at) {
        return switch (criterion) {
            case SKILLS -> skills(mentor, mentee);
            case LANGUAGE -> language(mentor, mentee);
            case ZONE -> zone(ZoneGap.between(mentor.zone(), mentee.zone(), at));
            case SENIORITY -> seniority(mentor.level() - mentee.level());
            case LOCATION -> location(mentor, mentee);
            case WISHES -> wish(mentor, mentee);
        };
    }

    private static String skills(Candidate mentor, Candidate mentee) {
        if (mentee.wants().isEmpty()) {
            return "The mentee has named no skill to grow.";
        }
        var covered = mentee.wants().stream().filter(mentor.skills()::contains).sorted().toList();
        var count = covered.size() + " of " + mentee.wants().size();
        return covered.isEmpty()
                ? "Has none of the skills the mentee wants to grow."
                : "Has " + count + " skills the mentee wants to grow: " + commas(covered) + ".";
    }

    static String language(Candidate mentor, Candidate mentee) {
        var best = mentee.languages().getFirst();
        if (best.equals(mentor.languages().getFirst())) {
            return "Both speak " + name(best) + " best.";
        }
        return mentee.languages().stream()
                .filter(mentor.languages()::contains)
                .findFirst()
                .map(shared -> "Both speak " + name(shared) + ".")
                .orElse("They share no language.");
    }

    private static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String zone(Duration gap) {
        var minutes = gap.toMinutesPart() == 0 ? "" : " " + gap.toMinutesPart() + " min";
        return gap.isZero()
                ? "Their clocks show the same time."
                : "Their clocks differ by " + gap.toHours() + " h" + minutes + ".";
    }

    private static String seniority(int stepsAhead) {
        if (stepsAhead == 0) {
            return "Both are equally senior.";
        }
        var steps = Math.abs(stepsAhead) == 1 ? " step " : " steps ";
        return "The mentor is "
                + Math.abs(stepsAhead)
                + steps
                + (stepsAhead > 0 ? "more" : "less")
                + " senior.";
    }

    private static String wish(Candidate mentor, Candidate mentee) {
        var wishes = mentee.bonds().wishes();
        if (wishes.isEmpty()) {
            return "The mentee has named no mentor.";
        }
        var rank = wishes.indexOf(mentor.person()) + 1;
        return rank == 0
                ? "The mentee would rather have another mentor."
                : "The mentee's wish number " + rank + " of " + wishes.size() + ".";
    }

    private static String location(Candidate mentor, Candidate mentee) {
        return Scoring.sameLocation(mentor, mentee)
                ? "Both work in " + mentee.location() + "."
                : "They work in "
                        + place(mentor.location())
                        + " and "
                        + place(mentee.location())
                        + ".";
    }

    private static String place(@Nullable String location) {
        return location == null ? "an unnamed place" : location;
    }

    private static String commas(Iterable<String> words) {
        return String.join(", ", words);
    }
}
