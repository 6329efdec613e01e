package org.mentoring.pairing.run.domain;

import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;

/// What happens to a run.
public sealed interface PairingRunEvent {

    record Requested(PairingRun.Request request) implements PairingRunEvent {}

    record Completed(PairingRun.Result result) implements PairingRunEvent {}

    record PublicationStarted(PairingRun.Publication publication) implements PairingRunEvent {}

    /// Some drafts are published, and the run is open for the others.
    record PublishedInPart() implements PairingRunEvent {}

    record Published(int count, Instant at) implements PairingRunEvent {}

    record Failed(String reason, Instant at) implements PairingRunEvent {}

    record Cancelled(PersonId by, Instant at) implements PairingRunEvent {}
}
