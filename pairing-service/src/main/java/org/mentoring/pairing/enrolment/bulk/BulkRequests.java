package org.mentoring.pairing.enrolment.bulk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.LocalDate;
import java.util.List;

/// Bodies that change many enrolments.
final class BulkRequests {

    private BulkRequests() {}

    /// `POST /api/cohorts/{id}/enrolment-changes`, by coordinators of the cohort.
    ///
    /// @param enrolmentIds of people of the cohort, at most 500
    /// @param action `tag`, `untag`, `pause` or `resume`
    /// @param tag with `tag` and `untag`: 1 to 50 characters on one line; in upper and lower case
    ///   it is the same tag
    /// @param until with `pause`: the first day on which the people take new partners again, where
    ///   they live; left out, until somebody says so
    record ChangeEnrolments(
            @NotEmpty @Size(max = 500)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9]{1,64}") String> enrolmentIds,
            @NotNull @Pattern(regexp = "tag|untag|pause|resume") String action,
            @VisibleTo(Visibility.COORDINATORS) @Nullable @Size(max = 50) String tag,
            @Nullable LocalDate until) {}
}
