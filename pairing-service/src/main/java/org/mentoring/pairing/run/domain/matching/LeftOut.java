package org.mentoring.pairing.run.domain.matching;

import java.util.List;

/// Somebody who gets no partner, and what stood in the way, the most frequent first.
public record LeftOut(Candidate candidate, List<Exclusion> exclusions) {

    /// So many possible partners were out of the question because of this rule. One partner may
    /// break several.
    public record Exclusion(Rule rule, int partners, String words) {}
}
