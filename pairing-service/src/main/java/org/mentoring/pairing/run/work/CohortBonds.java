package org.mentoring.pairing.run.work;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.run.domain.matching.Bonds;
import org.mentoring.pairing.run.domain.matching.Candidate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the people of a cohort stand to each other.
///
/// @param managers of managers
/// @param partners those of this cohort so far
/// @param apart whom coordinators keep apart
/// @param dismissed by mentee, mentors whom coordinators did not want with them
/// @param wishes by mentee, the dearest mentor first
record CohortBonds(
        Map<PersonId, Set<PersonId>> managers,
        Map<PersonId, Set<PersonId>> partners,
        Map<PersonId, Set<PersonId>> apart,
        Map<PersonId, Set<PersonId>> dismissed,
        Map<PersonId, List<PersonId>> wishes) {

    /// Of a cohort in which nobody wishes anything.
    CohortBonds(
            Map<PersonId, Set<PersonId>> managers,
            Map<PersonId, Set<PersonId>> partners,
            Map<PersonId, Set<PersonId>> apart) {
        this(managers, partners, apart, Map.of(), Map.of());
    }

    /// @param waited for how many runs
    Candidate candidate(EnrolledPerson person, int waited) {
        return new Candidate(
                person.enrolment(),
                person.person(),
                person.freePlaces(),
                person.held(),
                person.zone(),
                person.languages(),
                Set.copyOf(person.skills()),
                Set.copyOf(person.goals()),
                person.location(),
                person.level(),
                bonds(person),
                waited);
    }

    private Bonds bonds(EnrolledPerson enrolled) {
        var person = enrolled.person();
        var mentee = !enrolled.mentor();
        return new Bonds(
                managersOf(enrolled),
                partners.getOrDefault(person, Set.of()),
                apart.getOrDefault(person, Set.of()),
                mentee ? dismissed.getOrDefault(person, Set.of()) : Set.of(),
                mentee ? wishes.getOrDefault(person, List.of()) : List.of());
    }

    private Set<PersonId> managersOf(EnrolledPerson person) {
        var manager = person.manager();
        if (manager == null) {
            return Set.of();
        }
        var both = new HashSet<>(managers.getOrDefault(manager, Set.of()));
        both.add(manager);
        return both;
    }
}
