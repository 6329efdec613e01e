package org.mentoring.pairing.export;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortTransfers;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.HashMap;
import java.util.Map;

/// Makes a new cohort of a document: its settings and its people. Each step finds what it has made
/// before, so an import that was interrupted is completed by sending it again with the same key.
final class CohortImports {

    private final CohortTransfers cohorts;
    private final PeopleService people;
    private final EnrolmentTransfers enrolments;

    CohortImports(CohortTransfers cohorts, PeopleService people, EnrolmentTransfers enrolments) {
        this.cohorts = cohorts;
        this.people = people;
        this.enrolments = enrolments;
    }

    /// Makes the cohort, or finds what the same request made before.
    ///
    /// @throws ProblemException 400 for a document whose parts do not fit together, and then
    ///   nothing is made; 422 when another request used the same key
    Imported importCohort(Caller caller, CreationKey key, CohortFile file) {
        var errors = FileCheck.errorsIn(file, cohorts, enrolments);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors.toArray(InputError[]::new));
        }
        var cohort = new CohortId(key.idFor("cohort"));
        var version = cohorts.open(caller, cohort, key.fingerprint(file), file.settings());
        var ids = registered(file);
        for (var part : file.enrolments()) {
            var person = requireNonNull(ids.get(PersonParts.address(part.email())));
            var manager = manager(part.managerEmail());
            enrolments.enrol(cohort, EnrolmentParts.form(part, person, manager));
        }
        return new Imported(cohort, version);
    }

    private Map<String, PersonId> registered(CohortFile file) {
        var ids = new HashMap<String, PersonId>();
        for (var part : file.people()) {
            var person = PersonParts.person(part);
            ids.put(person.email(), people.register(person));
        }
        return ids;
    }

    private @Nullable PersonId manager(@Nullable String email) {
        return email == null ? null : people.ownerOf(PersonParts.address(email));
    }

    /// The cohort that there is now.
    record Imported(CohortId cohort, long version) {}
}
