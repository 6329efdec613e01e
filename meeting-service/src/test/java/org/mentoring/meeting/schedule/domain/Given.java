package org.mentoring.meeting.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// Given what happened, when a person asks something, then this follows.
record Given(Meeting meeting) {

    static Given nothing() {
        return new Given(new Meeting.Unbooked());
    }

    static Given happened(MeetingEvent... events) {
        return new Given(Meeting.evolve(new Meeting.Unbooked(), List.of(events)));
    }

    Then when(MeetingCommand command) {
        return new Then(meeting, Meeting.decide(meeting, command));
    }

    record Then(Meeting before, Decision decision) {

        Meeting happens(MeetingEvent... events) {
            assertThat(decision).isEqualTo(Decision.accepted(events));
            return Meeting.evolve(before, List.of(events));
        }

        void goesOn() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        }

        void nothingHappens() {
            assertThat(decision).isEqualTo(Decision.accepted());
        }

        void rejected(Rejection because) {
            assertThat(decision).isEqualTo(Decision.rejected(because));
        }
    }
}
