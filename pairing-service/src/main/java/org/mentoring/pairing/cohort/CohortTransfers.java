package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.CohortRequests.SettleCohort;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Rejection.Fault;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.List;

/// Takes the settings of a cohort elsewhere, as the body that would set them.
public final class CohortTransfers {

    private final CohortService cohorts;

    CohortTransfers(CohortService cohorts) {
        this.cohorts = cohorts;
    }

    /// The settings of a cohort that the caller coordinates.
    ///
    /// @throws ProblemException 404 when the caller does not
    public SettleCohort settingsOf(Caller caller, CohortId id) {
        cohorts.requireCoordinator(caller, id);
        return CohortForm.of(cohorts.find(caller, id).state().settings());
    }

    /// What is wrong with the settings, each where it stands; none for sound ones.
    public List<Fault> faultsOf(SettleCohort settings) {
        return CohortInput.settings(settings).faults();
    }

    /// What these settings ask of everybody who joins.
    public Questionnaire questionsIn(SettleCohort settings) {
        return new Questionnaire(CohortInput.settings(settings).questions());
    }

    /// Opens a cohort that the caller coordinates; the same request finds it again.
    ///
    /// @param fingerprint of the request
    /// @return the version of the cohort
    /// @throws ProblemException 422 when another request used the same key
    public long open(Caller caller, CohortId id, String fingerprint, SettleCohort settings) {
        var coordinator = new PersonId(caller.personIdOrNotFound());
        var command = new Cohort.Create(id, coordinator, CohortInput.settings(settings));
        Stored<Cohort> opened = cohorts.create(command, fingerprint);
        return opened.version();
    }
}
