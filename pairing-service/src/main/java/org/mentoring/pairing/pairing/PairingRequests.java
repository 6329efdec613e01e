package org.mentoring.pairing.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

/// Bodies that change pairings. Every change needs `If-Match`; acceptance and confirmation have no
/// body.
final class PairingRequests {

    private PairingRequests() {}

    /// `POST /api/pairings/{id}/decline`.
    ///
    /// @param reason shown to its author only
    record Decline(@VisibleTo(Visibility.AUTHOR) @NotBlank @Size(max = 1000) String reason) {}

    /// `PUT /api/pairings/{id}/agreement`: proposes a version, which counts as confirmed by its
    /// author.
    ///
    /// @param channel `video`, `phone`, `in-person`, `email` or `chat`
    /// @param expectations what each expects of the other; shown to the pair only
    record ProposeAgreement(
            @NotNull @Min(1) @Max(90) Integer cadenceDays,
            @NotNull @Min(15) @Max(240) Integer meetingMinutes,
            @NotNull @Pattern(regexp = "video|phone|in-person|email|chat") String channel,
            @NotNull @Min(0) @Max(168) Integer noticeHours,
            @VisibleTo(Visibility.PAIR) @Nullable @Size(max = 2000) String expectations) {}
}
