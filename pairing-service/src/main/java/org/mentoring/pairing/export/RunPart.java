package org.mentoring.pairing.export;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.RunSummary;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

import java.time.Instant;

/// A pairing run in short. The numbers are absent until there is a result.
///
/// @param aim `best-fit` or `fewest-left-out`
/// @param totalScore the sum over all drafts
record RunPart(
        @VisibleTo(Visibility.COORDINATORS) @Size(max = 40) String aim,
        @VisibleTo(Visibility.COORDINATORS) @Size(max = 40) String status,
        Instant requestedAt,
        @Nullable Integer drafts,
        @Nullable Integer unmatchedMentees,
        @Nullable Integer unmatchedMentors,
        @Nullable Long totalScore) {

    static RunPart of(RunSummary run) {
        var counts = run.counts();
        return new RunPart(
                run.aim(),
                run.status(),
                run.requestedAt(),
                counts == null ? null : counts.drafts(),
                counts == null ? null : counts.unmatchedMentees(),
                counts == null ? null : counts.unmatchedMentors(),
                counts == null ? null : counts.totalScore());
    }
}
