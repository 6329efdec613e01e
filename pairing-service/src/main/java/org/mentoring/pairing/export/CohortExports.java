package org.mentoring.pairing.export;

import static java.util.Comparator.comparing;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortTransfers;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentForm;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.export.CohortFile.EnrolmentPart;
import org.mentoring.pairing.export.CohortFile.PersonPart;
import org.mentoring.pairing.export.PairingPart.AgreementPart;
import org.mentoring.pairing.pairing.PairingSummaries;
import org.mentoring.pairing.pairing.PairingSummary;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Writes a whole cohort into one document.
final class CohortExports {

    private final CohortTransfers cohorts;
    private final PeopleService people;
    private final EnrolmentTransfers enrolments;
    private final PairingSummaries pairings;
    private final PairingRunService runs;

    CohortExports(
            CohortTransfers cohorts,
            PeopleService people,
            EnrolmentTransfers enrolments,
            PairingSummaries pairings,
            PairingRunService runs) {
        this.cohorts = cohorts;
        this.people = people;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.runs = runs;
    }

    /// The cohort as it is, its people in the order of their addresses. Whoever is erased is left
    /// out.
    ///
    /// @throws ProblemException 404 unless the caller coordinates it
    CohortFile export(Caller caller, CohortId cohort) {
        var settings = cohorts.settingsOf(caller, cohort);
        var enrolled = enrolments.of(cohort);
        var paired = pairings.of(cohort);
        var addresses = people.addressesOf(everybody(enrolled, paired));
        return new CohortFile(
                CohortFile.FORMAT,
                CohortFile.VERSION,
                settings,
                people(enrolled),
                enrolments(enrolled, addresses, cohorts.questionsIn(settings)),
                paired.stream().map(pairing -> part(pairing, addresses)).toList(),
                runs.summariesOf(cohort).stream().map(RunPart::of).toList());
    }

    private static Set<PersonId> everybody(
            List<EnrolmentForm> enrolled, List<PairingSummary> paired) {
        var everybody = new HashSet<PersonId>();
        for (var form : enrolled) {
            everybody.add(form.person());
            if (form.manager() != null) {
                everybody.add(form.manager());
            }
        }
        for (var pairing : paired) {
            everybody.add(pairing.mentor());
            everybody.add(pairing.mentee());
        }
        return everybody;
    }

    private List<PersonPart> people(List<EnrolmentForm> enrolled) {
        var ids = enrolled.stream().map(EnrolmentForm::person).distinct().toList();
        return people.described(ids).stream()
                .map(PersonParts::of)
                .sorted(comparing(PersonPart::email))
                .toList();
    }

    private static List<EnrolmentPart> enrolments(
            List<EnrolmentForm> enrolled,
            Map<PersonId, String> addresses,
            Questionnaire questions) {
        return enrolled.stream()
                .map(form -> part(form, addresses, questions))
                .filter(Objects::nonNull)
                .sorted(comparing(EnrolmentPart::email).thenComparing(EnrolmentPart::role))
                .toList();
    }

    private static @Nullable EnrolmentPart part(
            EnrolmentForm form, Map<PersonId, String> addresses, Questionnaire questions) {
        var email = addresses.get(form.person());
        return email == null ? null : EnrolmentParts.of(form, email, addresses, questions);
    }

    private static PairingPart part(PairingSummary pairing, Map<PersonId, String> addresses) {
        var agreement = pairing.agreement();
        return new PairingPart(
                addresses.get(pairing.mentor()),
                addresses.get(pairing.mentee()),
                pairing.status(),
                pairing.proposedAt(),
                pairing.since(),
                agreement == null ? null : AgreementPart.of(agreement),
                pairing.goals());
    }
}
