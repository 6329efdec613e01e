package org.mentoring.contracts.fitcheck;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// These coordinators are to look at the pair. Which of the two has doubts does not travel.
public record FitCheckEscalated(List<String> coordinatorIds, FitCheckView fitCheck)
        implements FitCheckEvent {
    public FitCheckEscalated {
        coordinatorIds = List.copyOf(coordinatorIds);
        requireNonNull(fitCheck, "fitCheck");
    }
}
