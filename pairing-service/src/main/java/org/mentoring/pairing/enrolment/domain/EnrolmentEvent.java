package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.PairingId;

/// What happens to an enrolment.
public sealed interface EnrolmentEvent {

    record Enrolled(Enrolment enrolment) implements EnrolmentEvent {}

    record Described(Profile profile) implements EnrolmentEvent {}

    record CapacityChanged(int capacity) implements EnrolmentEvent {}

    record Paused(Pause pause) implements EnrolmentEvent {}

    record Resumed() implements EnrolmentEvent {}

    record Tagged(Tag tag) implements EnrolmentEvent {}

    record Untagged(Tag tag) implements EnrolmentEvent {}

    record Reserved(PairingId pairing) implements EnrolmentEvent {}

    record Confirmed(PairingId pairing) implements EnrolmentEvent {}

    record Released(PairingId pairing) implements EnrolmentEvent {}

    record Moved(Move move) implements EnrolmentEvent {}

    record Arrived() implements EnrolmentEvent {}

    record Forgotten() implements EnrolmentEvent {}

    record CameBack(Enrolment back) implements EnrolmentEvent {}
}
