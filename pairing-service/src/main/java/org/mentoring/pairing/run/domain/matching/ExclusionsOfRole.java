package org.mentoring.pairing.run.domain.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts for everybody of one role. Clocks, languages and places are counted by kinds of people,
/// once for each kind that is left out; only whoever is tied to somebody is looked at one by one.
/// So tens of thousands left out cost as little as their kinds do.
final class ExclusionsOfRole {

    private final MandatoryRules rules;
    private final List<Candidate> partners;
    private final String partner;
    private final String noPlace;
    private final Map<Kind, Long> kinds;
    private final Map<Kind, Candidate> examples = new HashMap<>();
    private final Ties ties;
    private final Map<Kind, ExclusionTally> tallies = new HashMap<>();
    private final Map<Kind, LeftOut> answers = new HashMap<>();

    /// @param partner what one of the partners is called
    /// @param noPlace why somebody has nobody of those whom no rule excludes
    ExclusionsOfRole(
            MandatoryRules rules, List<Candidate> partners, String partner, String noPlace) {
        this.rules = rules;
        this.partners = partners;
        this.partner = partner;
        this.noPlace = noPlace;
        this.kinds =
                partners.stream().collect(groupingBy(Kind::of, LinkedHashMap::new, counting()));
        partners.forEach(it -> examples.putIfAbsent(Kind.of(it), it));
        this.ties = new Ties(partners);
    }

    /// What counts about somebody apart from who they are.
    private record Kind(ZoneId zone, List<String> languages, boolean place) {

        static Kind of(Candidate person) {
            return new Kind(person.zone(), person.languages(), MandatoryRules.hasPlace(person));
        }
    }

    LeftOut of(Candidate person) {
        var tied = ties.mentorsTiedTo(person).distinct().toArray();
        if (tied.length == 0) {
            var same =
                    answers.computeIfAbsent(Kind.of(person), _ -> ofKind(person).leftOut(person));
            return new LeftOut(person, same.exclusions(), same.help());
        }
        var tally = new ExclusionTally(ofKind(person));
        for (var number : tied) {
            var other = partners.get(number);
            tally.add(person, other, rules.brokenByKind(person, other), -1);
            tally.add(person, other, rules.brokenBy(other, person), 1);
        }
        return tally.leftOut(person);
    }

    private ExclusionTally ofKind(Candidate person) {
        return tallies.computeIfAbsent(Kind.of(person), _ -> count(person));
    }

    private ExclusionTally count(Candidate person) {
        var tally = new ExclusionTally(rules, partner, noPlace);
        kinds.forEach((kind, count) -> {
            var example = Objects.requireNonNull(examples.get(kind));
            tally.add(person, example, rules.brokenByKind(person, example), count.intValue());
        });
        return tally;
    }
}
