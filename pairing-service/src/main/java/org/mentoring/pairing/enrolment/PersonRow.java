package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.people.ImportedPerson;

/// A row in which everything makes sense on its own.
///
/// @param profile without the manager, who is known by address only
record PersonRow(
        long line,
        ImportedPerson person,
        Role role,
        int capacity,
        Profile profile,
        @Nullable String managerEmail) {}
