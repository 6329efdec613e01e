package org.mentoring.pairing.run.domain;

import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;

/// What can be asked of a run that exists.
public sealed interface PairingRunCommand {

    record Complete(PairingRun.Result result) implements PairingRunCommand {}

    /// The run cannot be computed.
    ///
    /// @param reason for the coordinator, in plain words
    record Fail(String reason, Instant at) implements PairingRunCommand {}

    /// A coordinator does not want the run any more.
    record Cancel(PersonId by, Instant at) implements PairingRunCommand {}

    /// Another run is to keep this one's locked drafts.
    record BaseOn() implements PairingRunCommand {}

    /// A coordinator wants to lock, drop or add drafts; these are no part of the run's own state.
    record Review() implements PairingRunCommand {}

    /// A coordinator wants the drafts, or some of them, to become pairings.
    record Publish(PairingRun.Publication publication) implements PairingRunCommand {}

    /// Every draft that was to be published has become a pairing or was refused a place.
    ///
    /// @param count pairings that this run has made so far
    /// @param remaining drafts that are still to be decided on
    record FinishPublication(int count, int remaining, Instant at) implements PairingRunCommand {}
}
