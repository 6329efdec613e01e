package org.mentoring.pairing.enrolment.moves;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Answers about moves.
final class MoveViews {

    private MoveViews() {}

    /// `POST /api/cohorts/{id}/moves`.
    ///
    /// @param moved how many people are in the other cohort now
    /// @param people one entry for each enrolment that was sent, in the same order
    record MovedPeopleView(int moved, List<MovedPersonView> people) {}

    /// What became of one person.
    ///
    /// @param enrolmentId as it was sent
    /// @param movedTo the enrolment in the other cohort; absent for who stays
    /// @param reason why the person stays, such as `still-paired`; absent for who has moved
    /// @param detail the same in words
    record MovedPersonView(
            String enrolmentId,
            @Nullable String movedTo,
            @Nullable String reason,
            @Nullable String detail) {}
}
