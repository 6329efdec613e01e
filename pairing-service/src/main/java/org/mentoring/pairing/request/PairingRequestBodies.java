package org.mentoring.pairing.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.util.List;

/// Bodies that change pairing requests. Every change needs `If-Match`; acceptance and withdrawal
/// have no body.
final class PairingRequestBodies {

    private PairingRequestBodies() {}

    /// `POST /api/cohorts/{id}/pairing-requests`, with an `Idempotency-Key`.
    ///
    /// @param choices enrolments of mentors, the one to be asked first first
    /// @param message to whichever mentor is asked
    record MakeRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 64) String> choices,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String message) {}

    /// `PUT /api/pairing-requests/{id}/choices`.
    ///
    /// @param choices enrolments of the mentors who are asked after the current one, in that order;
    ///   empty to ask nobody else
    record ChangeChoices(@NotNull @Size(max = 4) List<@NotBlank @Size(max = 64) String> choices) {}

    /// `POST /api/pairing-requests/{id}/decline`.
    ///
    /// @param message to the mentee
    record Decline(
            @NotNull @Pattern(regexp = "no-time|not-my-field|away|other") String reason,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 1000) String message) {}

    /// `POST /api/pairing-requests/{id}/question`: the mentor would like to know more.
    record AskBack(@VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 2000) String text) {}

    /// `POST /api/pairing-requests/{id}/answer`: to the mentor who asked.
    record Answer(@VisibleTo(Visibility.PAIR) @NotBlank @Size(max = 2000) String text) {}
}
