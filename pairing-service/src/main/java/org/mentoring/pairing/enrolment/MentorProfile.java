package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.enrolment.domain.Enrolment;

import java.time.Instant;

/// A mentor as a mentee looks for one.
///
/// @param seniority by its name outside the program
public record MentorProfile(EnrolledPerson mentor, String seniority) {

    static MentorProfile of(Enrolment enrolment, Instant at) {
        return new MentorProfile(
                EnrolledPerson.of(enrolment, at), enrolment.profile().seniority().wireName());
    }
}
