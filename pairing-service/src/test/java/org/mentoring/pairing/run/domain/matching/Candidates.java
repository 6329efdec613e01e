package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
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
                0,
                ZoneId.of(zone),
                List.of(languages.split(";")),
                Set.of(),
                Set.of(),
                null,
                level,
                Bonds.NONE,
                0);
    }

    public static Candidate berliner(String name) {
        return candidate(name, "Europe/Berlin", "de", 1);
    }

    public static Candidate withPlaces(Candidate it, int places) {
        return copy(it, places, it.skills(), it.wants(), it.location(), it.bonds(), it.waited());
    }

    public static Candidate withSkills(Candidate it, Set<String> skills, Set<String> wants) {
        return copy(it, it.places(), skills, wants, it.location(), it.bonds(), it.waited());
    }

    public static Candidate at(Candidate it, @Nullable String location, @Nullable String manager) {
        var managers = manager == null ? Set.<PersonId>of() : Set.of(new PersonId(manager));
        var bonds = Bonds.of(managers, it.bonds().partners());
        return copy(it, it.places(), it.skills(), it.wants(), location, bonds, it.waited());
    }

    public static Candidate pairedWith(Candidate it, Candidate other) {
        return with(it, Bonds.of(it.bonds().managers(), Set.of(other.person())));
    }

    public static Candidate with(Candidate it, Bonds bonds) {
        return copy(it, it.places(), it.skills(), it.wants(), it.location(), bonds, it.waited());
    }

    public static Candidate wishing(Candidate it, Candidate... mentors) {
        var wishes = Arrays.stream(mentors).map(Candidate::person).toList();
        return with(it, new Bonds(Set.of(), Set.of(), Set.of(), Set.of(), wishes));
    }

    public static Candidate holding(Candidate it, int partners) {
        return new Candidate(
                it.enrolment(),
                it.person(),
                it.places(),
                partners,
                it.zone(),
                it.languages(),
                it.skills(),
                it.wants(),
                it.location(),
                it.level(),
                it.bonds(),
                it.waited());
    }

    public static Candidate waiting(Candidate it, int runs) {
        return copy(it, it.places(), it.skills(), it.wants(), it.location(), it.bonds(), runs);
    }

    private static Candidate copy(
            Candidate it,
            int places,
            Set<String> skills,
            Set<String> wants,
            @Nullable String location,
            Bonds bonds,
            int waited) {
        return new Candidate(
                it.enrolment(),
                it.person(),
                places,
                it.held(),
                it.zone(),
                it.languages(),
                skills,
                wants,
                location,
                it.level(),
                bonds,
                waited);
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
