package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Standing;
import org.mentoring.pairing.enrolment.domain.Tag;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

/// Which people of a cohort are looked for: those to whom all applies that is not null.
///
/// @param free whether they must have a free place
record EnrolmentFilter(
        @Nullable Role role, @Nullable Standing standing, @Nullable Tag tag, boolean free) {

    /// What the parameters of a request say.
    ///
    /// @throws ProblemException 400 for what cannot be a tag
    static EnrolmentFilter of(
            @Nullable String role, @Nullable String status, @Nullable String tag, boolean free) {
        return new EnrolmentFilter(
                role == null ? null : WireNamed.parse(Role.class, role),
                status == null ? null : WireNamed.parse(Standing.class, status),
                tag == null ? null : tag(tag),
                free);
    }

    private static Tag tag(String words) {
        return Tag.of(words)
                .orElseThrow(
                        () -> ProblemException.invalid(InputError.parameter("tag", Tag.EXPECTED)));
    }
}
