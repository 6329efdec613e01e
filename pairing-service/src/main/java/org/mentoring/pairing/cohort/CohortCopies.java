package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.CohortRequests.CopyCohort;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.function.Supplier;

/// Copies cohorts with all that features keep for them, and without people. First there is the new
/// cohort, then each feature gives it its own: who was interrupted in between sends the request
/// again.
final class CohortCopies {

    private final CohortService cohorts;
    private final Supplier<List<CopiedAlong>> features;

    /// @param features asked for when needed: they need cohorts
    CohortCopies(CohortService cohorts, Supplier<List<CopiedAlong>> features) {
        this.cohorts = cohorts;
        this.features = features;
    }

    /// Opens a copy that the caller alone coordinates, or finds the one of the same request.
    ///
    /// @throws ProblemException 404 unless the caller coordinates the original; 422 when another
    ///   request used the same key
    Stored<Cohort> copy(Caller caller, CohortId original, CreationKey key, CopyCohort request) {
        cohorts.requireCoordinator(caller, original);
        var settings = cohorts.find(caller, original).state().settings();
        var id = new CohortId(key.idFor("cohort"));
        var command =
                new Cohort.Create(
                        id,
                        new PersonId(caller.personIdOrNotFound()),
                        CohortInput.settings(settings, request));
        var copy = cohorts.create(command, key.fingerprint(request));
        features.get().forEach(feature -> feature.copy(original, id));
        return copy;
    }
}
