package org.mentoring.pairing.plan.template;

import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.plan.template.MongoPlanTemplates.CohortTemplates;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes templates for coordinators, and shows them to the mentees of the cohort too.
final class PlanTemplateService {

    /// Templates of one cohort.
    static final int MOST_TEMPLATES = 20;

    /// Bytes of one template: a plan has room for what it makes.
    static final int MOST_BYTES = 48 * 1024;

    private final MongoPlanTemplates templates;
    private final CohortService cohorts;
    private final EnrolmentService enrolments;

    PlanTemplateService(
            MongoPlanTemplates templates, CohortService cohorts, EnrolmentService enrolments) {
        this.templates = templates;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
    }

    CohortTemplates find(Caller caller, CohortId cohort) {
        var person = new PersonId(caller.personIdOrNotFound());
        if (!enrolments.isMentee(cohort, person)) {
            cohorts.requireCoordinator(caller, cohort);
        }
        return templates.find(cohort);
    }

    /// Adds a template; the same one sent again is found again.
    CohortTemplates add(Caller caller, CohortId cohort, PlanTemplate template) {
        cohorts.requireCoordinator(caller, cohort);
        requireShort(template);
        return templates.change(cohort, null, all -> with(all, template));
    }

    private static List<PlanTemplate> with(List<PlanTemplate> all, PlanTemplate added) {
        var known = named(all, added.id());
        if (known.isPresent()) {
            if (!known.get().equals(added)) {
                throw new ProblemException(
                        ProblemType.IDEMPOTENCY_KEY_REUSED, "Send a new key for another request.");
            }
            return all;
        }
        if (all.size() >= MOST_TEMPLATES) {
            throw new ProblemException(
                    ProblemType.RECORD_FULL, "A cohort has 20 templates at most.");
        }
        var longer = new ArrayList<>(all);
        longer.add(added);
        return longer;
    }

    CohortTemplates replace(Caller caller, CohortId cohort, long version, PlanTemplate template) {
        cohorts.requireCoordinator(caller, cohort);
        requireShort(template);
        return templates.change(
                cohort,
                version,
                all -> {
                    requireThere(all, template.id());
                    return all.stream()
                            .map(it -> it.id().equals(template.id()) ? template : it)
                            .toList();
                });
    }

    /// Removes a template; what was copied from it stays.
    CohortTemplates remove(Caller caller, CohortId cohort, long version, String template) {
        cohorts.requireCoordinator(caller, cohort);
        return templates.change(
                cohort,
                version,
                all -> {
                    requireThere(all, template);
                    return all.stream().filter(it -> !it.id().equals(template)).toList();
                });
    }

    private static void requireThere(List<PlanTemplate> all, String id) {
        if (named(all, id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private static Optional<PlanTemplate> named(List<PlanTemplate> all, String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static void requireShort(PlanTemplate template) {
        var bytes =
                new RawBsonDocument(PlanTemplateDocument.encode(template), new DocumentCodec())
                        .getByteBuffer()
                        .remaining();
        if (bytes > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.RECORD_FULL, "A template holds 48 KiB at most: shorten it.");
        }
    }
}
