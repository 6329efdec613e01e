package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.at;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.candidate;
import static org.mentoring.pairing.run.domain.matching.Candidates.pairedWith;
import static org.mentoring.pairing.run.domain.matching.Candidates.rules;
import static org.mentoring.pairing.run.domain.matching.Candidates.with;
import static org.mentoring.pairing.run.domain.matching.Candidates.withPlaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class MandatoryRulesTest {

    @Test
    void allowsTwoPeopleWhoCanMeet() {
        assertPair(berliner("anke"), berliner("lena"));
    }

    @Test
    void nobodyIsPairedWithThemselves() {
        assertPair(berliner("anke"), berliner("anke"), Rule.NOT_ONESELF);
    }

    @Test
    void nobodyIsPairedWithTheirManagerEitherWayRound() {
        var manager = berliner("anke");
        var report = at(berliner("lena"), null, "anke");

        assertPair(manager, report, Rule.NOT_OWN_MANAGER);
        assertPair(report, manager, Rule.NOT_OWN_MANAGER);
    }

    @Test
    void nobodyIsPairedTwiceWithTheSamePerson() {
        var lena = berliner("lena");
        var anke = pairedWith(berliner("anke"), lena);

        assertPair(anke, lena, Rule.NOT_AGAIN);
        assertPair(lena, anke, Rule.NOT_AGAIN);
        assertPair(anke, berliner("hugo"));
    }

    @Test
    void whoIsKeptApartIsNotPaired() {
        var lena = berliner("lena");
        var apart = new Bonds(Set.of(), Set.of(), Set.of(lena.person()), Set.of(), List.of());
        var anke = with(berliner("anke"), apart);

        assertPair(anke, lena, Rule.KEPT_APART);
        assertPair(lena, anke, Rule.KEPT_APART);
    }

    @Test
    void whoWasDismissedIsNotProposedAgain() {
        var lena = berliner("lena");
        var dismissed = new Bonds(Set.of(), Set.of(), Set.of(), Set.of(lena.person()), List.of());
        var anke = with(berliner("anke"), dismissed);

        assertPair(anke, lena, Rule.DISMISSED);
        assertPair(lena, anke, Rule.DISMISSED);
    }

    @Test
    void aPairNeedsALanguage() {
        var french = candidate("hugo", "Europe/Paris", "fr", 1);
        var both = candidate("felix", "Europe/Zurich", "de;fr", 1);

        assertPair(berliner("anke"), french, Rule.COMMON_LANGUAGE);
        assertPair(french, both);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,true",
        "America/Chicago,false",
        "Asia/Kolkata,true",
        "Asia/Bangkok,true",
        "Asia/Singapore,false"
    })
    void clocksDifferBySixHoursAtMost(String zone, boolean allowed) {
        var there = candidate("there", zone, "de", 1);

        if (allowed) {
            assertPair(berliner("anke"), there);
        } else {
            assertPair(berliner("anke"), there, Rule.ZONE_GAP);
        }
    }

    @Test
    void aFullMentorTakesNobody() {
        assertPair(withPlaces(berliner("anke"), 0), berliner("lena"), Rule.CAPACITY);
    }

    @Test
    void aMenteeWithAPartnerTakesNobodyElse() {
        assertPair(berliner("anke"), withPlaces(berliner("lena"), 0), Rule.CAPACITY);
    }

    @Test
    void namesEveryRuleThatAPairBreaks() {
        var manager = withPlaces(candidate("haruka", "Asia/Tokyo", "ja", 3), 0);

        assertPair(
                manager,
                at(berliner("lena"), null, "haruka"),
                Rule.NOT_OWN_MANAGER,
                Rule.COMMON_LANGUAGE,
                Rule.ZONE_GAP,
                Rule.CAPACITY);
    }

    private static void assertPair(Candidate mentor, Candidate mentee, Rule... broken) {
        assertThat(rules().brokenBy(mentor, mentee)).containsExactly(broken);
        assertThat(rules().allow(mentor, mentee)).isEqualTo(broken.length == 0);
    }
}
