package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Role;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// One person of a cohort, for those who make pairs.
///
/// @param available whether this person takes new partners at all
/// @param freePlaces partners beyond those there are; none while not available
/// @param held partners that there are, and places kept for others
/// @param level seniority as a number, one more for each step
public record EnrolledPerson(
        EnrolmentId enrolment,
        PersonId person,
        boolean mentor,
        boolean available,
        int freePlaces,
        int held,
        ZoneId zone,
        List<String> languages,
        List<String> skills,
        List<String> goals,
        @Nullable String location,
        int level,
        @Nullable PersonId manager) {

    static EnrolledPerson of(Enrolment enrolment, Instant at) {
        var profile = enrolment.profile();
        return new EnrolledPerson(
                enrolment.id(),
                enrolment.person(),
                enrolment.role() == Role.MENTOR,
                !enrolment.isPausedAt(at),
                enrolment.freePlacesAt(at),
                enrolment.places().size(),
                profile.zone(),
                profile.languages(),
                profile.skills(),
                profile.goals(),
                profile.location(),
                profile.seniority().level(),
                profile.manager());
    }
}
