package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.PairingId;

/// What can be asked of an enrolment that exists. The three about places may be asked again at any
/// time: asking for what is already so changes nothing.
public sealed interface EnrolmentCommand {

    /// The file of an import describes the person once more.
    record Describe(Profile profile, int capacity) implements EnrolmentCommand {}

    record Reserve(PairingId pairing) implements EnrolmentCommand {}

    record Confirm(PairingId pairing) implements EnrolmentCommand {}

    record Release(PairingId pairing) implements EnrolmentCommand {}
}
