package org.mentoring.pairing.export;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentForm;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.enrolment.EnrolmentTransfers.EnrolledAs;
import org.mentoring.pairing.export.CohortFile.EnrolmentPart;
import org.mentoring.pairing.people.PeopleService;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Enrolments as the document writes them, and back.
///
/// @param emails of everybody who is written
/// @param questions that the cohort asks now; answers that do not fit them are left out
record EnrolmentParts(
        EnrolmentTransfers enrolments,
        PeopleService people,
        Map<PersonId, String> emails,
        Questionnaire questions) {

    /// One part for each of them, in the same order.
    List<EnrolmentPart> of(List<EnrolledAs> page) {
        var forms = enrolments.formsOf(page.stream().map(EnrolledAs::id).toList());
        var managers =
                people.addressesOf(
                        forms.values().stream()
                                .map(EnrolmentForm::manager)
                                .filter(Objects::nonNull)
                                .collect(toSet()));
        return page.stream().map(it -> part(requireNonNull(forms.get(it.id())), managers)).toList();
    }

    private EnrolmentPart part(EnrolmentForm form, Map<PersonId, String> managers) {
        var answers = questions.fitting(form.answers());
        return new EnrolmentPart(
                requireNonNull(emails.get(form.person())),
                form.role(),
                form.capacity(),
                form.zone().getId(),
                form.languages(),
                form.skills(),
                form.goals(),
                form.location(),
                form.seniority(),
                form.manager() == null ? null : managers.get(form.manager()),
                answers.isEmpty() ? null : answers,
                form.tags().isEmpty() ? null : form.tags());
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
                requireNonNullElse(part.answers(), Map.of()),
                requireNonNullElse(part.tags(), List.of()));
    }
}
