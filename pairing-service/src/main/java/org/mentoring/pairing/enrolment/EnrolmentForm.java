package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.Enrolment;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// A person's place in a cohort without what has become of it.
///
/// @param role `mentor` or `mentee`
/// @param capacity partners this person takes at most
/// @param languages ISO 639 codes, the one spoken best first
/// @param seniority as the API says it
/// @param answers to the questions of the cohort, by the question's key
/// @param tags what coordinators call the person, for them only
public record EnrolmentForm(
        PersonId person,
        String role,
        int capacity,
        ZoneId zone,
        List<String> languages,
        List<String> skills,
        List<String> goals,
        @Nullable String location,
        String seniority,
        @Nullable PersonId manager,
        Map<String, List<String>> answers,
        List<String> tags) {

    static EnrolmentForm of(Enrolment enrolment) {
        var profile = enrolment.profile();
        return new EnrolmentForm(
                enrolment.person(),
                enrolment.role().wireName(),
                enrolment.capacity(),
                profile.zone(),
                profile.languages(),
                profile.skills(),
                profile.goals(),
                profile.location(),
                profile.seniority().wireName(),
                profile.manager(),
                profile.answers().given(),
                enrolment.tags().words());
    }
}
