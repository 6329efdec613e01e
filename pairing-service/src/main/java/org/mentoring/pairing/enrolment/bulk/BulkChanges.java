package org.mentoring.pairing.enrolment.bulk;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.Rejection;
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

    BulkChanges(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    /// What became of each, in the same order.
    List<ChangedEnrolmentView> change(
            CohortId cohort, List<EnrolmentId> ids, EnrolmentCommand command) {
        var here = enrolments.idsIn(cohort, ids);
        return ids.stream()
                .map(id -> here.contains(id) ? change(id, command) : refused(id, NOT_HERE))
                .toList();
    }

    private ChangedEnrolmentView change(EnrolmentId id, EnrolmentCommand command) {
        try {
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
