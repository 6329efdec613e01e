package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.LeftOut.Help;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many partners each rule excluded, and what those who break no other would take.
final class ExclusionTally {

    private final MandatoryRules rules;
    private final String partner;
    private final String noPlace;
    private final Map<Rule, Integer> byRule = new EnumMap<>(Rule.class);
    private final SortedMap<Integer, Integer> byHours = new TreeMap<>();
    private final SortedMap<String, Integer> byLanguage = new TreeMap<>();
    private int full;

    ExclusionTally(MandatoryRules rules, String partner, String noPlace) {
        this.rules = rules;
        this.partner = partner;
        this.noPlace = noPlace;
    }

    ExclusionTally(ExclusionTally same) {
        this(same.rules, same.partner, same.noPlace);
        byRule.putAll(same.byRule);
        byHours.putAll(same.byHours);
        byLanguage.putAll(same.byLanguage);
        full = same.full;
    }

    /// Counts so many partners like this one, who break these rules with the person.
    void add(Candidate person, Candidate other, Set<Rule> broken, int count) {
        // Whoever breaks no rule and is still no partner has given the places to others.
        var excluded = broken.isEmpty() ? Set.of(Rule.CAPACITY) : broken;
        excluded.forEach(rule -> merge(byRule, rule, count));
        if (excluded.equals(Set.of(Rule.CAPACITY))) {
            full += count;
        } else if (excluded.equals(Set.of(Rule.ZONE_GAP))) {
            merge(byHours, rules.hoursApart(person, other), count);
        } else if (excluded.equals(Set.of(Rule.COMMON_LANGUAGE))) {
            merge(byLanguage, other.languages().getFirst(), count);
        }
    }

    private static <K> void merge(Map<K, Integer> counts, K key, int count) {
        counts.merge(key, count, (one, more) -> one + more == 0 ? null : one + more);
    }

    LeftOut leftOut(Candidate person) {
        var exclusions =
                byRule.entrySet().stream()
                        .map(count -> exclusion(count.getKey(), count.getValue()))
                        .sorted(comparingInt(Exclusion::partners).reversed())
                        .toList();
        return new LeftOut(person, exclusions, help());
    }

    private Exclusion exclusion(Rule rule, int count) {
        var words = rule == Rule.CAPACITY ? noPlace : rule.words();
        return new Exclusion(rule, count, who(count) + ": " + words + ".");
    }

    private List<Help> help() {
        var help = new ArrayList<Help>();
        byHours.entrySet().stream()
                .findFirst()
                .ifPresent(least -> help.add(zone(least.getKey(), least.getValue())));
        byLanguage.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .ifPresent(most -> help.add(language(most.getKey(), most.getValue())));
        if (full > 0) {
            help.add(places());
        }
        return help;
    }

    private Help zone(int hours, int count) {
        var words = who(count) + " would fit if the time-zone limit were " + hours + " hours.";
        return new Help(Help.LARGER_ZONE_GAP, count, hours, null, words);
    }

    private Help language(String language, int count) {
        var name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
        var words = who(count) + " would fit with " + name + " in common.";
        return new Help(Help.COMMON_LANGUAGE, count, null, language, words);
    }

    private Help places() {
        var words = who(full) + " " + noPlace + ".";
        return new Help(Help.MORE_PLACES, full, null, null, words);
    }

    private String who(int count) {
        return count + " " + partner + (count == 1 ? "" : "s");
    }
}
