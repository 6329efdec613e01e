package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Somebody who gets no partner, what stood in the way, the most frequent first, and what would
/// help.
public record LeftOut(Candidate candidate, List<Exclusion> exclusions, List<Help> help) {

    /// So many possible partners were out of the question because of this rule. One partner may
    /// break several.
    public record Exclusion(Rule rule, int partners, String words) {}

    /// So many partners would fit if one thing were different.
    ///
    /// @param code [#LARGER_ZONE_GAP], [#COMMON_LANGUAGE] or [#MORE_PLACES]
    /// @param hours the smallest zone limit that lets in anybody
    /// @param language the one that most of them speak best
    /// @param words the same for the coordinator
    public record Help(
            String code,
            int partners,
            @Nullable Integer hours,
            @Nullable String language,
            String words) {

        public static final String LARGER_ZONE_GAP = "larger-zone-gap";
        public static final String COMMON_LANGUAGE = "common-language";
        public static final String MORE_PLACES = "more-places";
    }
}
