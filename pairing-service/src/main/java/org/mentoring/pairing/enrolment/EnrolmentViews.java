package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.domain.Enrolment;

import java.util.List;

/// Answers about enrolments.
final class EnrolmentViews {

    private EnrolmentViews() {}

    static EnrolmentView of(Enrolment enrolment, @Nullable String name) {
        var profile = enrolment.profile();
        return new EnrolmentView(
                enrolment.id().value(),
                enrolment.person().value(),
                name,
                enrolment.role().wireName(),
                "active",
                enrolment.capacity(),
                enrolment.load(),
                profile.zone().getId(),
                profile.languages(),
                profile.skills(),
                profile.goals(),
                profile.location(),
                profile.seniority().wireName());
    }

    /// `POST /api/cohorts/{id}/imports?mode=valid-rows|all-or-nothing` (body `text/csv`, at most 10
    /// MiB and 10,000 rows; `valid-rows` unless given). Importing the same file again changes
    /// nothing and answers with every row `unchanged`.
    ///
    /// @param rows people in the file, the header not counted
    /// @param added newly enrolled
    /// @param updated enrolled before, their profile now as in the file
    /// @param problems one entry per row that was left out; with `all-or-nothing` and any problem
    ///   nothing is imported and the answer is a problem document that lists the same entries
    record ImportReportView(
            String mode,
            int rows,
            int added,
            int updated,
            int unchanged,
            List<RowProblemView> problems) {}

    /// @param line the line of the file, the header being line 1
    /// @param field the column's name, absent when the row as a whole is wrong
    record RowProblemView(long line, @Nullable String field, String reason) {}

    /// An item of `GET /api/cohorts/{id}/enrolments`, for the cohort's coordinators.
    ///
    /// @param role `mentor` or `mentee`
    /// @param status `active`
    /// @param capacity partners this person takes at most
    /// @param load partners held or reserved now
    /// @param seniority `junior`, `professional`, `senior`, `lead` or `executive`
    record EnrolmentView(
            String id,
            String personId,
            @Nullable String name,
            String role,
            String status,
            int capacity,
            int load,
            String zone,
            List<String> languages,
            List<String> skills,
            List<String> goals,
            @Nullable String location,
            String seniority) {}
}
