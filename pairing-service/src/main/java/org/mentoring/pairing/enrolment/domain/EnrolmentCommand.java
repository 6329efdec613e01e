package org.mentoring.pairing.enrolment.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// What can be asked of an enrolment that exists. The three about places may be asked again at any
/// time: asking for what is already so changes nothing.
public sealed interface EnrolmentCommand {

    /// The file of an import describes the person once more.
    ///
    /// @param unsaid what stays as it is known, whatever stands in its place here
    record Describe(Profile profile, int capacity, Set<Unsaid> unsaid)
            implements EnrolmentCommand {}

    /// Somebody who knows how it is now corrects profile and capacity.
    ///
    /// @param unsaid what stays as it is known, whatever stands in its place here
    record Revise(Profile profile, int capacity, Set<Unsaid> unsaid) implements EnrolmentCommand {}

    /// A pairing wants a place.
    ///
    /// @param at to know whether a pause is over
    record Reserve(PairingId pairing, Instant at) implements EnrolmentCommand {}

    record Confirm(PairingId pairing) implements EnrolmentCommand {}

    record Release(PairingId pairing) implements EnrolmentCommand {}

    /// No new partners for a while.
    ///
    /// @param until the first day on which the person is available again, where they live; null
    ///   until they say so
    record TakePause(@Nullable LocalDate until, Instant at) implements EnrolmentCommand {}

    record Resume() implements EnrolmentCommand {}

    /// Coordinators call the person this from now on.
    record AddTag(Tag tag) implements EnrolmentCommand {}

    /// Coordinators call the person this no longer.
    record RemoveTag(Tag tag) implements EnrolmentCommand {}

    /// The person goes on in another cohort.
    ///
    /// @param number higher than that of any earlier move between the two cohorts
    record MoveTo(CohortId cohort, int number) implements EnrolmentCommand {}

    /// Everything that goes along is there.
    ///
    /// @param number of the move that this is about
    record RecordArrival(int number) implements EnrolmentCommand {}

    /// Somebody who has moved away is moved back.
    ///
    /// @param back as the enrolment begins anew
    /// @param number of the move that leads here
    record ComeBack(Enrolment back, int number) implements EnrolmentCommand {}
}
