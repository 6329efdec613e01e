package org.mentoring.pairing.enrolment.bulk;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.Absences;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.bulk.BulkViews.ChangedEnrolmentView;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;

import java.util.List;

/// Gives each of many enrolments the same command, one after the other and each for itself. What an
/// interruption leaves out is done by sending the same again.
final class BulkChanges {

    /// Whether it is somewhere else is not told.
    private static final Rejection NOT_HERE =
            new Rejection(
                    Rejection.Kind.NOT_THERE,
                    "not-in-cohort",
                    "This cohort has no such enrolment.");

    private final EnrolmentService enrolments;
    private final Absences absences;

    BulkChanges(EnrolmentService enrolments, Absences absences) {
        this.enrolments = enrolments;
        this.absences = absences;
    }

    /// What became of each, in the same order.
    List<ChangedEnrolmentView> change(
            CohortId cohort, List<EnrolmentId> ids, EnrolmentCommand command) {
        var here = enrolments.personsIn(cohort, ids);
        return ids.stream().map(id -> change(id, here.get(id), command)).toList();
    }

    private ChangedEnrolmentView change(
            EnrolmentId id, @Nullable PersonId person, EnrolmentCommand command) {
        if (person == null) {
            return refused(id, NOT_HERE);
        }
        try {
            absences.requireHere(person, command);
            var result = enrolments.changesAnything(id, command) ? "changed" : "unchanged";
            return new ChangedEnrolmentView(id.value(), result, null, null);
        } catch (RejectedException rejected) {
            return refused(id, rejected.why());
        }
    }

    private static ChangedEnrolmentView refused(EnrolmentId id, Rejection why) {
        return new ChangedEnrolmentView(id.value(), "refused", why.reason(), why.words());
    }
}
