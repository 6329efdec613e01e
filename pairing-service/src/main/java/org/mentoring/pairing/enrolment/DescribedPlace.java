package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.pairing.people.PeopleService.KnownPeople;

import java.util.Optional;
import java.util.Set;

/// What is said of a person's place in a cohort.
///
/// @param profile without the manager, who is known by address only
/// @param managerEmail in lower case; null for nobody
/// @param unsaid what was not spoken of; something usual stands in its place
public record DescribedPlace(
        int capacity, Profile profile, @Nullable String managerEmail, Set<Unsaid> unsaid) {

    /// The profile with the manager.
    ///
    /// @param people among whom the manager's address is claimed
    Profile profileIn(KnownPeople people) {
        return Optional.ofNullable(managerEmail)
                .map(manager -> people.owner(manager).orElseThrow())
                .map(profile::reportingTo)
                .orElse(profile);
    }

    /// What this says of somebody who is enrolled already, apart from the manager.
    public Describe describe() {
        return new Describe(profile, capacity, unsaid);
    }
}
