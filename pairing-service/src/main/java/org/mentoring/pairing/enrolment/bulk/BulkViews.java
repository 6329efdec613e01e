package org.mentoring.pairing.enrolment.bulk;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Answers about changes of many enrolments.
final class BulkViews {

    private BulkViews() {}

    /// `POST /api/cohorts/{id}/enrolment-changes`.
    ///
    /// @param changed how many enrolments are different now
    /// @param enrolments one entry for each enrolment that was sent, in the same order
    record ChangedEnrolmentsView(int changed, List<ChangedEnrolmentView> enrolments) {}

    /// What became of one enrolment.
    ///
    /// @param enrolmentId as it was sent
    /// @param result `changed`, `unchanged` for what was so before, or `refused`
    /// @param reason why it was refused, such as `moved`; absent otherwise
    /// @param detail the same in words
    record ChangedEnrolmentView(
            String enrolmentId, String result, @Nullable String reason, @Nullable String detail) {}
}
