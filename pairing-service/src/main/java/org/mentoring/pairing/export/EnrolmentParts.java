package org.mentoring.pairing.export;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentForm;
import org.mentoring.pairing.export.CohortFile.EnrolmentPart;

import java.time.ZoneId;
import java.util.Map;

/// Enrolments as the document writes them, and back.
final class EnrolmentParts {

    private EnrolmentParts() {}

    static EnrolmentPart of(
            EnrolmentForm form,
            String email,
            Map<PersonId, String> addresses,
            Questionnaire questions) {
        var answers = questions.fitting(form.answers());
        return new EnrolmentPart(
                email,
                form.role(),
                form.capacity(),
                form.zone().getId(),
                form.languages(),
                form.skills(),
                form.goals(),
                form.location(),
                form.seniority(),
                form.manager() == null ? null : addresses.get(form.manager()),
                answers.isEmpty() ? null : answers);
    }

    static EnrolmentForm form(EnrolmentPart part, PersonId person, @Nullable PersonId manager) {
        return new EnrolmentForm(
                person,
                part.role(),
                part.capacity(),
                ZoneId.of(part.zone()),
                part.languages(),
                part.skills(),
                part.goals(),
                part.location(),
                part.seniority(),
                manager,
                requireNonNullElse(part.answers(), Map.of()));
    }
}
