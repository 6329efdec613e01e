package org.mentoring.pairing.run.progress;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.RunProgress.Progress;
import org.mentoring.pairing.run.RunSummary;
import org.mentoring.pairing.run.RunSummary.Counts;
import org.mentoring.pairing.run.domain.PairingRun;

/// The data of the events about a run.
final class ProgressViews {

    private ProgressViews() {}

    /// One event's data.
    sealed interface View {}

    /// A run that is being computed, or waits for it.
    ///
    /// @param step absent until somebody has begun
    /// @param pairs promising pairs found so far
    record UnderWayView(String status, @Nullable String step, int pairs) implements View {}

    /// A run of which nothing is being computed any more.
    ///
    /// @param failure why it has failed, in plain words
    record EndedView(
            String status,
            @Nullable Integer draftCount,
            @Nullable Integer unmatchedMentees,
            @Nullable Integer unmatchedMentors,
            @Nullable String failure)
            implements View {}

    static View underWay(@Nullable Progress progress) {
        return progress == null
                ? new UnderWayView("requested", null, 0)
                : new UnderWayView("requested", progress.step(), progress.pairs());
    }

    static View ended(PairingRun run) {
        var summary = RunSummary.of(run);
        Counts counts = summary.counts();
        return new EndedView(
                summary.status(),
                counts == null ? null : counts.drafts(),
                counts == null ? null : counts.unmatchedMentees(),
                counts == null ? null : counts.unmatchedMentors(),
                run instanceof PairingRun.Failed failed ? failed.reason() : null);
    }
}
