package org.mentoring.pairing.run;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.pairingrun.PairingAim;
import org.mentoring.contracts.pairingrun.PairingRunCancelled;
import org.mentoring.contracts.pairingrun.PairingRunCompleted;
import org.mentoring.contracts.pairingrun.PairingRunFailed;
import org.mentoring.contracts.pairingrun.PairingRunPublished;
import org.mentoring.contracts.pairingrun.PairingRunRequested;
import org.mentoring.contracts.pairingrun.PairingRunStatus;
import org.mentoring.contracts.pairingrun.PairingRunView;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Cancelled;
import org.mentoring.pairing.run.domain.PairingRun.Completed;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Publishing;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunEvent;

import java.util.List;

/// What subscribers learn of a run: how far it is, in counts. That some drafts are being published
/// is the coordinator's matter and has no event; each pairing has its own.
final class PairingRunEventTranslator {

    private PairingRunEventTranslator() {}

    static List<MentoringEvent> translate(PairingRun run, PairingRunEvent event) {
        return switch (event) {
            case PairingRunEvent.Requested _ -> List.of(new PairingRunRequested(viewOf(run)));
            case PairingRunEvent.Completed(var result) -> List.of(completed(result, viewOf(run)));
            case PairingRunEvent.Published(var count, _) ->
                    List.of(new PairingRunPublished(count, viewOf(run)));
            case PairingRunEvent.Failed _ -> List.of(new PairingRunFailed(viewOf(run)));
            case PairingRunEvent.Cancelled(var by, _) ->
                    List.of(new PairingRunCancelled(by.value(), viewOf(run)));
            case PairingRunEvent.PublicationStarted _, PairingRunEvent.PublishedInPart _ ->
                    List.of();
        };
    }

    private static PairingRunCompleted completed(Result result, PairingRunView view) {
        return new PairingRunCompleted(
                result.drafts(),
                result.unmatchedMentees(),
                result.unmatchedMentors(),
                result.totalScore(),
                view);
    }

    private static PairingRunView viewOf(PairingRun run) {
        return switch (run) {
            case Requested _ -> viewOf(run, PairingRunStatus.REQUESTED, 0, 0);
            case Completed(_, var result) -> viewOf(run, PairingRunStatus.COMPLETED, result);
            case Publishing(_, var result, _) -> viewOf(run, PairingRunStatus.COMPLETED, result);
            case Published(_, var result, _, _) -> viewOf(run, PairingRunStatus.PUBLISHED, result);
            case Failed _ -> viewOf(run, PairingRunStatus.FAILED, 0, 0);
            case Cancelled _ -> viewOf(run, PairingRunStatus.CANCELLED, 0, 0);
        };
    }

    private static PairingRunView viewOf(PairingRun run, PairingRunStatus status, Result result) {
        var unmatched = result.unmatchedMentees() + result.unmatchedMentors();
        return viewOf(run, status, result.drafts(), unmatched);
    }

    private static PairingRunView viewOf(
            PairingRun run, PairingRunStatus status, int drafts, int unmatched) {
        var request = run.request();
        return new PairingRunView(
                request.id().value(),
                request.cohort().value(),
                status,
                aimOf(request.aim()),
                request.by().value(),
                drafts,
                unmatched);
    }

    private static PairingAim aimOf(Aim aim) {
        return switch (aim) {
            case BEST_FIT -> PairingAim.BEST_FIT;
            case FEWEST_LEFT_OUT -> PairingAim.FEWEST_LEFT_OUT;
        };
    }
}
