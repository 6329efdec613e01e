package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.matching.LeftOut;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.LeftOut.Help;

import java.util.List;

/// Somebody left out, as it is kept with the run.
///
/// @param rank mentees come first
/// @param waited how many published runs of the cohort had left this person out before
public record KeptLeftOut(
        int rank,
        PersonId person,
        String role,
        int waited,
        List<Exclusion> exclusions,
        List<Help> help) {

    public KeptLeftOut {
        exclusions = List.copyOf(exclusions);
        help = List.copyOf(help);
    }

    static KeptLeftOut of(int rank, String role, LeftOut leftOut) {
        return new KeptLeftOut(
                rank,
                leftOut.candidate().person(),
                role,
                leftOut.candidate().waited(),
                leftOut.exclusions(),
                leftOut.help());
    }
}
