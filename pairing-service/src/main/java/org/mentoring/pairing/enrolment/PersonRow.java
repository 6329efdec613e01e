package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Describe;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.pairing.people.ImportedPerson;

import java.util.Set;

/// A row in which everything makes sense on its own.
///
/// @param profile without the manager, who is known by address only
/// @param unsaid for what the file has no column; something usual stands in its place
record PersonRow(
        long line,
        ImportedPerson person,
        Role role,
        int capacity,
        Profile profile,
        @Nullable String managerEmail,
        Set<Unsaid> unsaid) {

    /// What this row says of somebody who is enrolled already, apart from the manager.
    Describe describe() {
        return new Describe(profile, capacity, unsaid);
    }
}
