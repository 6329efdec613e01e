package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.matching.Bonds;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.Scoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// People of a large organisation, the same for the same seed: few skills, languages and places are
/// common and many are rare; most speak English beside the language they speak best; everybody has
/// two managers among the mentors.
final class SampleCohort {

    private static final Instant AT = Instant.parse("2026-03-02T11:00:00Z");
    private static final List<String> SKILLS = numbered("skill", 60);
    private static final List<String> LOCATIONS = numbered("city", 30);
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "pt", "hi", "zh");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Asia/Kolkata",
                    "Europe/London",
                    "America/Los_Angeles",
                    "America/Sao_Paulo",
                    "Asia/Singapore",
                    "Australia/Sydney");
    private static final Map<Criterion, Integer> WEIGHTS =
            new EnumMap<>(
                    Map.of(
                            Criterion.SKILLS, 40,
                            Criterion.LANGUAGE, 15,
                            Criterion.ZONE, 15,
                            Criterion.SENIORITY, 20,
                            Criterion.LOCATION, 10));

    private final SplittableRandom random;
    private final CohortSize size;

    private SampleCohort(long seed, CohortSize size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    static Pool of(long seed, CohortSize size) {
        return new SampleCohort(seed, size).pool();
    }

    private Pool pool() {
        List<Candidate> mentees =
                IntStream.range(0, size.mentees()).mapToObj(this::mentee).toList();
        List<Candidate> mentors =
                IntStream.range(0, size.mentors()).mapToObj(this::mentor).toList();
        return new Pool(
                mentees,
                mentors,
                new MandatoryRules(Duration.ofHours(6), AT),
                new Scoring(WEIGHTS, AT));
    }

    private Candidate mentee(int number) {
        return candidate("mentee-" + number, 1, Set.of(), some(SKILLS, 1, 4), random.nextInt(4));
    }

    private Candidate mentor(int number) {
        Set<String> skills = some(SKILLS, 3, 7);
        return candidate(person(number), size.capacity(), skills, Set.of(), 1 + random.nextInt(4));
    }

    private static String person(int mentor) {
        return "mentor-" + mentor;
    }

    private Candidate candidate(
            String name, int places, Set<String> skills, Set<String> wants, int level) {
        return new Candidate(
                new EnrolmentId(name),
                new PersonId(name),
                places,
                0,
                ZoneId.of(common(ZONES)),
                languages(),
                skills,
                wants,
                common(LOCATIONS),
                level,
                Bonds.of(managers(), Set.of()),
                0);
    }

    private List<String> languages() {
        Set<String> languages = new LinkedHashSet<>(List.of(common(LANGUAGES)));
        if (random.nextInt(10) < 8) {
            languages.add("en");
        }
        return List.copyOf(languages);
    }

    private Set<PersonId> managers() {
        Set<PersonId> managers = new LinkedHashSet<>();
        for (int manager = 0; manager < 2; manager++) {
            managers.add(new PersonId(person(random.nextInt(size.mentors()))));
        }
        return managers;
    }

    private Set<String> some(List<String> all, int least, int most) {
        Set<String> some = new TreeSet<>();
        for (int left = random.nextInt(least, most + 1); left > 0; left--) {
            some.add(common(all));
        }
        return some;
    }

    /// The first ones far more often than the last.
    private String common(List<String> all) {
        double rank = random.nextDouble();
        return all.get((int) (all.size() * rank * rank));
    }

    private static List<String> numbered(String name, int number) {
        return IntStream.range(0, number).mapToObj(each -> name + each).toList();
    }
}
