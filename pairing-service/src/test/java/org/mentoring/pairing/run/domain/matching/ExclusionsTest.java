package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.candidate;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoring;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.LeftOut.Help;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ExclusionsTest {

    private static final int COHORTS = 200;

    @Test
    void countsWhatOneFindsWhoLooksAtEveryPair() {
        for (var seed = 1L; seed <= COHORTS; seed++) {
            var pool = RandomPools.of(seed, 30, 20);
            var exclusions = Exclusions.of(pool);
            for (var mentee : pool.mentees()) {
                if (MandatoryRules.hasPlace(mentee)) {
                    var left = exclusions.ofMentee(mentee);
                    assertThat(counts(left)).isEqualTo(counts(pool, pool.mentors(), mentee));
                    assertThat(partnersOf(left, Help.MORE_PLACES))
                            .isEqualTo(full(pool, pool.mentors(), mentee));
                }
            }
            for (var mentor : pool.mentors()) {
                if (MandatoryRules.hasPlace(mentor)) {
                    assertThat(counts(exclusions.ofMentor(mentor)))
                            .isEqualTo(counts(pool, pool.mentees(), mentor));
                }
            }
        }
    }

    @Test
    void saysWhatWouldHelp() {
        var kolkata = candidate("kolkata", "Asia/Kolkata", "de", 1);
        var tokyo = candidate("tokyo", "Asia/Tokyo", "de", 1);
        var french = candidate("french", "Europe/Paris", "fr", 1);
        var mentors = List.of(kolkata, tokyo, french, berliner("full"));
        var mentee = candidate("mentee", "Atlantic/Azores", "de", 1);
        var pool = new Pool(List.of(mentee), mentors, rules(), scoring(10));

        assertThat(Exclusions.of(pool).ofMentee(mentee).help())
                .containsExactly(
                        new Help(
                                "larger-zone-gap",
                                1,
                                7,
                                null,
                                "1 mentor would fit if the time-zone limit were 7 hours."),
                        new Help(
                                "common-language",
                                1,
                                null,
                                "fr",
                                "1 mentor would fit with French in common."),
                        new Help(
                                "more-places",
                                1,
                                null,
                                null,
                                "1 mentor would fit, but every place went to somebody else."));
    }

    private static Map<Rule, Integer> counts(LeftOut left) {
        return left.exclusions().stream().collect(toMap(Exclusion::rule, Exclusion::partners));
    }

    private static Map<Rule, Integer> counts(
            Pool pool, List<Candidate> partners, Candidate person) {
        var counts = new EnumMap<Rule, Integer>(Rule.class);
        for (var other : partners) {
            var broken = pool.rules().brokenBy(other, person);
            for (var rule : broken.isEmpty() ? Set.of(Rule.CAPACITY) : broken) {
                counts.merge(rule, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int full(Pool pool, List<Candidate> partners, Candidate person) {
        return (int)
                partners.stream()
                        .map(other -> pool.rules().brokenBy(other, person))
                        .filter(broken -> Set.of(Rule.CAPACITY).containsAll(broken))
                        .count();
    }

    private static int partnersOf(LeftOut left, String code) {
        return left.help().stream()
                .filter(help -> help.code().equals(code))
                .mapToInt(Help::partners)
                .sum();
    }
}
