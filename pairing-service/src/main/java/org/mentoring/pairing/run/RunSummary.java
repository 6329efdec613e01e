package org.mentoring.pairing.run;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.PairingRun;

import java.time.Instant;

/// A run in short.
///
/// @param aim `best-fit` or `fewest-left-out`
/// @param status as the API says it
/// @param counts absent until there is a result
public record RunSummary(String aim, String status, Instant requestedAt, @Nullable Counts counts) {

    /// How a run stands now.
    public static RunSummary of(PairingRun run) {
        var request = run.request();
        return new RunSummary(
                request.aim().wireName(),
                PairingRunDocument.statusOf(run),
                request.at(),
                countsOf(run));
    }

    private static @Nullable Counts countsOf(PairingRun run) {
        return switch (run) {
            case PairingRun.Completed(_, var result) -> Counts.of(result);
            case PairingRun.Publishing(_, var result, _) -> Counts.of(result);
            case PairingRun.Published(_, var result, _, _) -> Counts.of(result);
            case PairingRun.Requested _, PairingRun.Failed _, PairingRun.Cancelled _ -> null;
        };
    }

    /// What came out of a run.
    ///
    /// @param totalScore the sum over all drafts
    public record Counts(int drafts, int unmatchedMentees, int unmatchedMentors, long totalScore) {

        static Counts of(PairingRun.Result result) {
            return new Counts(
                    result.drafts(),
                    result.unmatchedMentees(),
                    result.unmatchedMentors(),
                    result.totalScore());
        }
    }
}
