package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Role;

import java.time.ZoneId;

/// By what one person of a cohort is told apart from others in figures about many.
///
/// @param seniority its wire name
/// @param language the one this person speaks best
public record PersonTraits(
        PersonId person,
        boolean mentor,
        String seniority,
        @Nullable String location,
        @Nullable String language,
        ZoneId zone) {

    static PersonTraits of(Enrolment enrolment) {
        var profile = enrolment.profile();
        return new PersonTraits(
                enrolment.person(),
                enrolment.role() == Role.MENTOR,
                profile.seniority().wireName(),
                profile.location(),
                profile.languages().stream().findFirst().orElse(null),
                profile.zone());
    }
}
