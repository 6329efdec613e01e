package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// One person of the cohort, as far as pairing looks at them.
///
/// @param places partners this person can still take
/// @param held partners this person has, or has a place kept for
/// @param wants which skills this person wants to grow
/// @param level seniority as a number, one more for each step
/// @param waited how many published runs of this cohort have left this person without any partner
public record Candidate(
        EnrolmentId enrolment,
        PersonId person,
        int places,
        int held,
        ZoneId zone,
        List<String> languages,
        Set<String> skills,
        Set<String> wants,
        @Nullable String location,
        int level,
        Bonds bonds,
        int waited) {

    /// Whoever has waited longer than this many runs comes no earlier for it.
    public static final int LONGEST_WAIT = 3;

    public Candidate {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
        wants = Set.copyOf(wants);
    }

    boolean wasPairedWith(Candidate other) {
        return bonds.partners().contains(other.person);
    }

    boolean isKeptApartFrom(Candidate other) {
        return bonds.apart().contains(other.person);
    }

    boolean wasDismissedWith(Candidate other) {
        return bonds.dismissed().contains(other.person);
    }

    /// The same person with a partner more.
    Candidate withPartner() {
        return with(places - 1, held + 1);
    }

    /// The same person, who takes nobody.
    Candidate closed() {
        return with(0, held);
    }

    /// The same person with other wishes.
    public Candidate withWishes(List<PersonId> wishes) {
        return with(places, held, bonds.withWishes(wishes));
    }

    private Candidate with(int newPlaces, int newHeld) {
        return with(newPlaces, newHeld, bonds);
    }

    private Candidate with(int newPlaces, int newHeld, Bonds newBonds) {
        return new Candidate(
                enrolment, person, newPlaces, newHeld, zone, languages, skills, wants, location,
                level, newBonds, waited);
    }

    boolean manages(Candidate other) {
        return other.bonds.managers().contains(person);
    }
}
