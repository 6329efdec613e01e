package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Counts what stood between somebody left out and each possible partner.
record Exclusions(Pool pool) {

    LeftOut ofMentee(Candidate mentee) {
        return leftOut(
                mentee, "mentor", pool.mentors(), mentor -> pool.rules().brokenBy(mentor, mentee));
    }

    LeftOut ofMentor(Candidate mentor) {
        return leftOut(
                mentor, "mentee", pool.mentees(), mentee -> pool.rules().brokenBy(mentor, mentee));
    }

    private static LeftOut leftOut(
            Candidate candidate,
            String partner,
            List<Candidate> partners,
            Function<Candidate, Set<Rule>> broken) {
        var counts = new EnumMap<Rule, Integer>(Rule.class);
        for (var other : partners) {
            var rules = broken.apply(other);
            // Whoever breaks no rule and is still no partner has given the places to others.
            for (var rule : rules.isEmpty() ? Set.of(Rule.CAPACITY) : rules) {
                counts.merge(rule, 1, Integer::sum);
            }
        }
        return new LeftOut(candidate, inWords(counts, partner));
    }

    private static List<Exclusion> inWords(Map<Rule, Integer> counts, String partner) {
        return counts.entrySet().stream()
                .map(count -> exclusion(count.getKey(), count.getValue(), partner))
                .sorted(comparingInt(Exclusion::partners).reversed())
                .toList();
    }

    private static Exclusion exclusion(Rule rule, int partners, String partner) {
        var who = partners + " " + partner + (partners == 1 ? "" : "s");
        return new Exclusion(rule, partners, who + ": " + rule.words() + ".");
    }
}
