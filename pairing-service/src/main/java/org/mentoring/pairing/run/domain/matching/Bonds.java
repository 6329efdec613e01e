package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.PersonId;

import java.util.List;
import java.util.Set;

/// How somebody stands to other people of the cohort.
///
/// @param managers this person's manager and the manager's manager, as far as they are known
/// @param partners with whom this person was paired in this cohort, whatever became of it
/// @param apart whom coordinators keep apart from this person
/// @param dismissed whom coordinators did not want with this person when they reviewed a run
/// @param wishes mentors whom a mentee would like, the dearest first
public record Bonds(
        Set<PersonId> managers,
        Set<PersonId> partners,
        Set<PersonId> apart,
        Set<PersonId> dismissed,
        List<PersonId> wishes) {

    /// Of somebody who knows nobody.
    public static final Bonds NONE = new Bonds(Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    public Bonds {
        managers = Set.copyOf(managers);
        partners = Set.copyOf(partners);
        apart = Set.copyOf(apart);
        dismissed = Set.copyOf(dismissed);
        wishes = List.copyOf(wishes);
    }

    /// The same with other wishes.
    public Bonds withWishes(List<PersonId> newWishes) {
        return new Bonds(managers, partners, apart, dismissed, newWishes);
    }

    /// Of somebody who has these managers and partners, and no more.
    public static Bonds of(Set<PersonId> managers, Set<PersonId> partners) {
        return new Bonds(managers, partners, Set.of(), Set.of(), List.of());
    }
}
