package org.mentoring.feedback.request.domain;

import java.time.Instant;

/// Why feedback stays as it is.
public sealed interface Rejection {

    record NotRequested() implements Rejection {}

    record AlreadyRequested() implements Rejection {}

    record NotAuthor() implements Rejection {}

    record AlreadyGiven(Instant givenAt) implements Rejection {}
}
