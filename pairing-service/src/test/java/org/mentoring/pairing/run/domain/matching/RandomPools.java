package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Cohorts in which everything occurs that the rules and the scoring look at.
public final class RandomPools {

    private static final Instant AT = Instant.parse("2026-03-02T11:00:00Z");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Berlin",
                    "Europe/Paris",
                    "America/New_York",
                    "America/Los_Angeles",
                    "Asia/Kolkata",
                    "Pacific/Auckland");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi");
    private static final List<String> SKILLS =
            List.of("java", "sales", "leadership", "finance", "writing", "design", "python");
    private static final List<String> LOCATIONS = List.of("Berlin", "berlin", "Pune", "Paris");

    private final SplittableRandom random;

    private RandomPools(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// The same pool for the same seed.
    public static Pool of(long seed, int mentees, int mentors) {
        return new RandomPools(seed).pool(mentees, mentors);
    }

    private Pool pool(int mentees, int mentors) {
        var people = mentees + mentors;
        return new Pool(
                candidates("mentee", mentees, people, 2),
                candidates("mentor", mentors, people, 4),
                new MandatoryRules(Duration.ofHours(2L + random.nextInt(9)), AT),
                new Scoring(weights(), AT, one(List.of(Ladder.values()))));
    }

    private Map<Criterion, Integer> weights() {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            if (random.nextInt(5) > 0) {
                weights.put(criterion, random.nextInt(101));
            }
        }
        weights.merge(Criterion.SKILLS, 1, Integer::sum);
        return weights;
    }

    private List<Candidate> candidates(String role, int number, int people, int mostPlaces) {
        return IntStream.range(0, number)
                .mapToObj(each -> candidate(role + each, people, mostPlaces))
                .toList();
    }

    private Candidate candidate(String name, int people, int mostPlaces) {
        return new Candidate(
                new EnrolmentId("enrol-" + name),
                person(people),
                random.nextInt(mostPlaces + 1),
                random.nextInt(4) == 0 ? 1 : 0,
                ZoneId.of(one(ZONES)),
                List.copyOf(some(LANGUAGES, 2)),
                some(SKILLS, 4),
                random.nextInt(6) == 0 ? Set.of() : some(SKILLS, 3),
                random.nextInt(3) == 0 ? null : one(LOCATIONS),
                random.nextInt(5),
                bonds(people),
                random.nextInt(3) == 0 ? random.nextInt(6) : 0);
    }

    private Bonds bonds(int people) {
        return new Bonds(
                ties(people),
                ties(people),
                random.nextInt(4) == 0 ? ties(people) : Set.of(),
                random.nextInt(4) == 0 ? ties(people) : Set.of(),
                random.nextInt(2) == 0 ? List.of() : List.copyOf(ties(people)));
    }

    /// Some are mentor and mentee at once.
    private PersonId person(int people) {
        return new PersonId("person-" + random.nextInt(2 * people));
    }

    private Set<PersonId> ties(int people) {
        var ties = new HashSet<PersonId>();
        for (var each = random.nextInt(3); each > 0; each--) {
            ties.add(person(people));
        }
        return ties;
    }

    private Set<String> some(List<String> all, int most) {
        var some = new HashSet<String>();
        for (var each = 1 + random.nextInt(most); each > 0; each--) {
            some.add(one(all));
        }
        return some;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
