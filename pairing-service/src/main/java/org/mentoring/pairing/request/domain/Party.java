package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

/// Somebody in the cohort whom the request is about.
public record Party(PersonId person, EnrolmentId enrolment) {}
