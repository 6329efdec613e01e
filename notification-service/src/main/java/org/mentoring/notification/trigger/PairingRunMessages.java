package org.mentoring.notification.trigger;

import org.mentoring.contracts.pairingrun.PairingRunCancelled;
import org.mentoring.contracts.pairingrun.PairingRunCompleted;
import org.mentoring.contracts.pairingrun.PairingRunEvent;
import org.mentoring.contracts.pairingrun.PairingRunFailed;
import org.mentoring.contracts.pairingrun.PairingRunPublished;
import org.mentoring.contracts.pairingrun.PairingRunRequested;
import org.mentoring.notification.domain.Matter;

import java.util.List;

/// The coordinator who asked for a run hears when it has its result, and when it will have none.
final class PairingRunMessages {

    private PairingRunMessages() {}

    static List<MessageTo> of(PairingRunEvent event) {
        return switch (event) {
            case PairingRunCompleted completed ->
                    List.of(
                            new MessageTo(
                                    completed.pairingRun().requestedBy(), completed(completed)));
            case PairingRunFailed failed ->
                    List.of(new MessageTo(failed.pairingRun().requestedBy(), failed(failed)));
            case PairingRunRequested _, PairingRunPublished _, PairingRunCancelled _ -> List.of();
        };
    }

    private static Matter failed(PairingRunFailed failed) {
        return new Matter.RunFailed(failed.pairingRun().runId(), failed.pairingRun().cohortId());
    }

    private static Matter completed(PairingRunCompleted completed) {
        return new Matter.RunCompleted(
                completed.pairingRun().runId(),
                completed.pairingRun().cohortId(),
                completed.drafts(),
                completed.unmatchedMentees(),
                completed.unmatchedMentors());
    }
}
