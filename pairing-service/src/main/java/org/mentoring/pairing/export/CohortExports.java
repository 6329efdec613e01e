package org.mentoring.pairing.export;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortTransfers;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.enrolment.EnrolmentTransfers.EnrolledAs;
import org.mentoring.pairing.export.CohortFile.PersonPart;
import org.mentoring.pairing.export.PairingPart.AgreementPart;
import org.mentoring.pairing.pairing.PairingSummaries;
import org.mentoring.pairing.pairing.PairingSummary;
import org.mentoring.pairing.people.ImportedPerson;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes a whole cohort into one document. Who is in it is found out at the start; everything else
/// is read while it is written, so that a large cohort takes no more memory than a small one but
/// for ids and addresses.
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
    /// @return to be written once; its lists are read from the store meanwhile
    /// @throws ProblemException 404 unless the caller coordinates it
    CohortFile export(Caller caller, CohortId cohort) {
        var settings = cohorts.settingsOf(caller, cohort);
        var enrolled = enrolments.everybodyOf(cohort);
        var emails = people.emailsOf(enrolled.stream().map(EnrolledAs::person).collect(toSet()));
        var parts = new EnrolmentParts(enrolments, people, emails, cohorts.questionsIn(settings));
        return new CohortFile(
                CohortFile.FORMAT,
                CohortFile.VERSION,
                settings,
                new PagedList<>(inOrder(emails), this::people),
                new PagedList<>(inOrder(enrolled, emails), parts::of),
                new PagedList<>(pairings.idsOf(cohort), this::pairings),
                runs.summariesOf(cohort).stream().map(RunPart::of).toList());
    }

    private static List<Map.Entry<PersonId, String>> inOrder(Map<PersonId, String> emails) {
        return emails.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    private static List<EnrolledAs> inOrder(
            List<EnrolledAs> enrolled, Map<PersonId, String> emails) {
        return enrolled.stream()
                .filter(it -> emails.containsKey(it.person()))
                .sorted(
                        comparing((EnrolledAs it) -> emails.getOrDefault(it.person(), ""))
                                .thenComparing(EnrolledAs::role))
                .toList();
    }

    /// Who is erased while the document is written has no more than an address in it.
    private List<PersonPart> people(List<Map.Entry<PersonId, String>> page) {
        var described = new HashMap<String, ImportedPerson>();
        people.described(page.stream().map(Map.Entry::getKey).toList())
                .forEach(it -> described.put(it.email(), it));
        return page.stream()
                .map(Map.Entry::getValue)
                .map(email -> described.getOrDefault(email, nobody(email)))
                .map(PersonParts::of)
                .toList();
    }

    private static ImportedPerson nobody(String email) {
        return new ImportedPerson(null, email, null, null);
    }

    private List<PairingPart> pairings(List<PairingId> page) {
        var summaries = pairings.of(page);
        var addresses =
                people.addressesOf(
                        summaries.stream()
                                .flatMap(it -> Stream.of(it.mentor(), it.mentee()))
                                .collect(toSet()));
        return summaries.stream().map(it -> part(it, addresses)).toList();
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
