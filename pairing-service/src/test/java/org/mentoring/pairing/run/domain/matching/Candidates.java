package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// People to pair, described in a line each.
public final class Candidates {

    public static final Instant SPRING = Instant.parse("2026-03-02T11:00:00Z");

    private Candidates() {}

    public static Candidate candidate(String name, String zone, String languages, int level) {
        return new Candidate(
                new EnrolmentId("enrol-" + name),
                new PersonId(name),
                1,
                ZoneId.of(zone),
                List.of(languages.split(";")),
                Set.of(),
                Set.of(),
                null,
                level,
                Set.of(),
                Set.of());
    }

    public static Candidate berliner(String name) {
        return candidate(name, "Europe/Berlin", "de", 1);
    }

    public static Candidate withPlaces(Candidate it, int places) {
        return copy(it, places, it.skills(), it.wants(), home(it), it.partners());
    }

    public static Candidate withSkills(Candidate it, Set<String> skills, Set<String> wants) {
        return copy(it, it.places(), skills, wants, home(it), it.partners());
    }

    public static Candidate at(Candidate it, @Nullable String location, @Nullable String manager) {
        var managers = manager == null ? Set.<PersonId>of() : Set.of(new PersonId(manager));
        return copy(
                it,
                it.places(),
                it.skills(),
                it.wants(),
                new Home(location, managers),
                it.partners());
    }

    public static Candidate pairedWith(Candidate it, Candidate other) {
        return copy(it, it.places(), it.skills(), it.wants(), home(it), Set.of(other.person()));
    }

    /// Where somebody works, and under whom.
    private record Home(@Nullable String location, Set<PersonId> managers) {}

    private static Home home(Candidate it) {
        return new Home(it.location(), it.managers());
    }

    private static Candidate copy(
            Candidate it,
            int places,
            Set<String> skills,
            Set<String> wants,
            Home home,
            Set<PersonId> partners) {
        return new Candidate(
                it.enrolment(),
                it.person(),
                places,
                it.zone(),
                it.languages(),
                skills,
                wants,
                home.location(),
                it.level(),
                home.managers(),
                partners);
    }

    public static MandatoryRules rules() {
        return new MandatoryRules(Duration.ofHours(6), SPRING);
    }

    /// Every criterion with this weight.
    public static Scoring scoring(int weight) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, weight);
        }
        return new Scoring(weights, SPRING);
    }

    public static Scoring scoringOnly(Criterion criterion) {
        return new Scoring(Map.of(criterion, 10), SPRING);
    }
}
