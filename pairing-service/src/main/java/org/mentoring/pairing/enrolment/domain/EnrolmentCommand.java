package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.PairingId;

import java.util.Set;

/// What can be asked of an enrolment that exists. The three about places may be asked again at any
/// time: asking for what is already so changes nothing.
public sealed interface EnrolmentCommand {

    /// The file of an import describes the person once more.
    ///
    /// @param unsaid what stays as it is known, whatever stands in its place here
    record Describe(Profile profile, int capacity, Set<Unsaid> unsaid)
            implements EnrolmentCommand {}

    record Reserve(PairingId pairing) implements EnrolmentCommand {}

    record Confirm(PairingId pairing) implements EnrolmentCommand {}

    record Release(PairingId pairing) implements EnrolmentCommand {}
}
