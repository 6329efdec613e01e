package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Role;

import java.time.ZoneId;
import java.util.List;

/// One person of a cohort, for those who make pairs.
///
/// @param level seniority as a number, one more for each step
public record EnrolledPerson(
        EnrolmentId enrolment,
        PersonId person,
        boolean mentor,
        int freePlaces,
        ZoneId zone,
        List<String> languages,
        List<String> skills,
        List<String> goals,
        @Nullable String location,
        int level,
        @Nullable PersonId manager) {

    static EnrolledPerson of(Enrolment enrolment) {
        var profile = enrolment.profile();
        return new EnrolledPerson(
                enrolment.id(),
                enrolment.person(),
                enrolment.role() == Role.MENTOR,
                enrolment.freePlaces(),
                profile.zone(),
                profile.languages(),
                profile.skills(),
                profile.goals(),
                profile.location(),
                profile.seniority().level(),
                profile.manager());
    }
}
