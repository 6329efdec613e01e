package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.enrolment.domain.Enrolment;

/// A mentor as a mentee looks for one.
///
/// @param seniority by its name outside the program
public record MentorProfile(EnrolledPerson mentor, String seniority) {

    static MentorProfile of(Enrolment enrolment) {
        return new MentorProfile(
                EnrolledPerson.of(enrolment), enrolment.profile().seniority().wireName());
    }
}
