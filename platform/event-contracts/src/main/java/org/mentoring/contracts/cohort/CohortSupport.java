package org.mentoring.contracts.cohort;

import static java.util.Objects.requireNonNull;

/// How the pairs of a cohort are helped along: hours before a meeting at which its agenda is due,
/// days without an agreement until the pair is asked for it, days after the first meeting in which
/// the two are asked whether they fit, and after how many times its cadence a pair counts as
/// silent. Figures of fewer people than `smallestGroup` are shown to nobody.
public record CohortSupport(
        CohortStructure structure,
        int agendaLeadHours,
        int agreementPromptDays,
        int fitCheckDays,
        int silenceFactor,
        int smallestGroup) {
    public CohortSupport {
        requireNonNull(structure, "structure");
    }
}
