package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.Candidates.SPRING;
import static org.mentoring.pairing.run.domain.matching.Candidates.at;
import static org.mentoring.pairing.run.domain.matching.Candidates.berliner;
import static org.mentoring.pairing.run.domain.matching.Candidates.candidate;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoring;
import static org.mentoring.pairing.run.domain.matching.Candidates.scoringOnly;
import static org.mentoring.pairing.run.domain.matching.Candidates.wishing;
import static org.mentoring.pairing.run.domain.matching.Candidates.withSkills;
import static org.mentoring.pairing.run.domain.matching.Criterion.LANGUAGE;
import static org.mentoring.pairing.run.domain.matching.Criterion.LOCATION;
import static org.mentoring.pairing.run.domain.matching.Criterion.SENIORITY;
import static org.mentoring.pairing.run.domain.matching.Criterion.SKILLS;
import static org.mentoring.pairing.run.domain.matching.Criterion.WISHES;
import static org.mentoring.pairing.run.domain.matching.Criterion.ZONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class ScoringTest {

    private static final Candidate ANKE =
            at(
                    withSkills(
                            candidate("anke", "Europe/Berlin", "de;en", 4),
                            Set.of("leadership", "delegation"),
                            Set.of()),
                    "Berlin",
                    null);

    private static final Candidate LENA =
            wishing(
                    at(
                            withSkills(
                                    candidate("lena", "Europe/Berlin", "de;en", 2),
                                    Set.of("java"),
                                    Set.of("delegation", "leadership")),
                            "berlin",
                            null),
                    ANKE);

    @Test
    void aPerfectPairHasTheBestScore() {
        assertThat(scoring(20).score(ANKE, LENA)).isEqualTo(Scoring.BEST);
    }

    @Test
    void anAllowedPairIsWorthMoreThanNone() {
        assertThat(scoringOnly(LOCATION).score(berliner("anke"), berliner("lena"))).isEqualTo(1);
    }

    @Test
    void weightsSayHowMuchACriterionCounts() {
        var scoring = new Scoring(Map.of(LOCATION, 30, ZONE, 10), SPRING);

        assertThat(scoring.score(berliner("anke"), berliner("lena"))).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({"'',500", "negotiation,1", "negotiation;delegation,500", "delegation,1000"})
    void skillsCountByTheMenteesWishes(String wants, int score) {
        var wishes = wants.isEmpty() ? Set.<String>of() : Set.of(wants.split(";"));
        var mentee = withSkills(LENA, Set.of(), wishes);

        assertThat(scoringOnly(SKILLS).score(ANKE, mentee)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"de,1000", "en;de,600", "pl;en,600", "fr,1"})
    void aSharedFirstLanguageIsBest(String languages, int score) {
        var mentee = candidate("mentee", "Europe/Berlin", languages, 1);

        assertThat(scoringOnly(LANGUAGE).score(ANKE, mentee)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,1000", "Europe/London,920", "America/New_York,500"})
    void nearerClocksAreBetter(String zone, int score) {
        assertThat(scoringOnly(ZONE).score(ANKE, candidate("mentee", zone, "de", 1)))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"5,1", "4,400", "3,1000", "2,1000", "1,700"})
    void aStepOrTwoAheadIsBest(int level, int score) {
        assertThat(scoringOnly(SENIORITY).score(ANKE, candidate("m", "UTC", "de", level)))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,400", "3,1000", "4,1000", "5,700"})
    void inReverseMentoringAStepOrTwoBehindIsBest(int level, int score) {
        var scoring = new Scoring(Map.of(SENIORITY, 10), SPRING, Ladder.MENTOR_BEHIND);
        var mentor = candidate("m", "UTC", "de", 2);

        assertThat(scoring.score(mentor, candidate("mentee", "UTC", "de", level))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"3,1000", "2,650", "4,650", "1,300", "5,300"})
    void peersFitBestOnTheSameStep(int level, int score) {
        var scoring = new Scoring(Map.of(SENIORITY, 10), SPRING, Ladder.SAME_STEP);
        var mentor = candidate("m", "UTC", "de", 3);

        assertThat(scoring.score(mentor, candidate("mentee", "UTC", "de", level))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0,1000", "1,850", "2,700", "7,100", "8,1"})
    void aDearerWishCountsMore(int rank, int score) {
        var mentors = IntStream.range(0, 9).mapToObj(it -> berliner("m" + it)).toList();
        var mentee = wishing(berliner("lena"), mentors.subList(0, 8).toArray(Candidate[]::new));

        assertThat(scoringOnly(WISHES).score(mentors.get(rank), mentee)).isEqualTo(score);
    }

    @Test
    void whoeverWishesNobodyFitsEverybodyTheSame() {
        assertThat(scoringOnly(WISHES).score(ANKE, berliner("lena"))).isEqualTo(500);
    }

    @Test
    void saysInWordsWhatThePointsMean() {
        var scoring =
                new Scoring(Map.of(SKILLS, 40, ZONE, 30, LANGUAGE, 20, SENIORITY, 10), SPRING);

        assertThat(scoring.reasons(ANKE, LENA))
                .extracting(Reason::words)
                .containsExactly(
                        "Has 2 of 2 skills the mentee wants to grow: delegation, leadership.",
                        "Their clocks show the same time.",
                        "Both speak German best.",
                        "The mentor is 2 steps more senior.",
                        "Both work in berlin.",
                        "The mentee's wish number 1 of 1.");
    }

    /// Neither learns a skill, a wish, a place or a rank of the other that is not their own as
    /// well.
    @Test
    void saysToBothWhatSpeaksForThemAndNothingOfTheOthersFile() {
        assertThat(scoring(20).reasons(ANKE, LENA))
                .extracting(Reason::wordsForBoth)
                .containsExactly(
                        "The mentor can help with something the mentee wants to learn.",
                        "Both speak German best.",
                        "Their working hours overlap for at least half a day.",
                        "The mentor has been where the mentee is going.",
                        "Both work in berlin.",
                        null);
    }

    @Test
    void saysNothingToBothOfWhatDoesNotFit() {
        var mentee =
                at(
                        withSkills(
                                candidate("mentee", "Asia/Kolkata", "en;fr", 5),
                                Set.of(),
                                Set.of("negotiation")),
                        "Pune",
                        null);

        assertThat(scoring(20).reasons(ANKE, mentee))
                .extracting(Reason::wordsForBoth)
                .containsExactly(null, "Both speak English.", null, null, null, null);
    }

    @Test
    void saysInWordsWhatDoesNotFit() {
        var mentee = candidate("mentee", "Asia/Kolkata", "en;de", 5);

        assertThat(scoring(20).reasons(ANKE, mentee))
                .extracting(Reason::words)
                .containsExactly(
                        "The mentee has named no skill to grow.",
                        "Both speak English.",
                        "Their clocks differ by 4 h 30 min.",
                        "The mentor is 1 step less senior.",
                        "They work in Berlin and an unnamed place.",
                        "The mentee has named no mentor.");
    }

    @Test
    void saysInWordsThatSomebodyElseWasWished() {
        assertThat(scoringOnly(WISHES).reasons(berliner("hugo"), LENA).getFirst().words())
                .isEqualTo("The mentee would rather have another mentor.");
    }
}
