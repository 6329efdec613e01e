package org.mentoring.pairing.request.domain;

import java.time.Instant;

/// Where a request is on its way, and therefore what is to be done about places. What a stage says
/// is written before it is done, so that whoever finds a request knows what a crash may have left.
public sealed interface Stage {

    /// Whose turn it is, or was last; from 0.
    int choice();

    /// Places are being looked for: none, one or both may be reserved.
    record Seeking(int choice, Instant since) implements Stage {}

    /// The mentor is asked; both places are reserved.
    record Asked(int choice) implements Stage {}

    /// The choice is over: places may still be reserved, and are being released.
    record Releasing(int choice, Instant since) implements Stage {}

    /// Both agree and both places are confirmed.
    ///
    /// @param paired whether the pairing is there, which has the places from then on
    record Accepted(int choice, Instant since, boolean paired) implements Stage {}

    /// Over, without a pair and without places.
    record Closed(int choice, Instant at) implements Stage {}
}
