package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.Structure;

/// When a pair is helped along, and how. Subscribers go by it.
///
/// @param agendaLeadHours how long before a meeting its agenda should have reached the mentor
/// @param agreementPromptDays after so many days without an agreement a pair is asked for it
/// @param fitCheckDays for so long after the first meeting the two are asked whether they fit
/// @param silenceFactor a pair is silent after so many times its agreed cadence without contact
/// @param smallestGroup figures of fewer people than this are shown to nobody
public record Support(
        Structure structure,
        int agendaLeadHours,
        int agreementPromptDays,
        int fitCheckDays,
        int silenceFactor,
        int smallestGroup) {

    /// What a cohort has that says nothing else.
    public static final Support DEFAULT = new Support(Structure.STRUCTURED, 24, 7, 60, 2, 5);
}
