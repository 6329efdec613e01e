package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

/// Who makes a move of a pairing.
public sealed interface Actor {

    /// One of the two.
    record Partner(Side side) implements Actor {}

    /// Somebody who runs the cohort.
    record Coordinator(PersonId person) implements Actor {}

    /// Nobody: a date has come, or a person has left.
    record Service() implements Actor {}
}
