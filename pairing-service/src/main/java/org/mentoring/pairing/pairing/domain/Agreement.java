package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.Structure;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// One version of what the two settled. Whoever writes it has confirmed it by writing it; it holds
/// once the other has confirmed it too.
public record Agreement(
        int version, Side proposedBy, Set<Side> confirmedBy, Content content, Instant proposedAt) {

    public Agreement {
        confirmedBy = Set.copyOf(confirmedBy);
    }

    public boolean confirmed() {
        return confirmedBy.size() == Side.values().length;
    }

    Agreement confirmedAlsoBy(Side side) {
        var both = EnumSet.copyOf(confirmedBy);
        both.add(side);
        return new Agreement(version, proposedBy, both, content, proposedAt);
    }

    /// What is agreed.
    ///
    /// @param expectations what each expects of the other; private to the pair
    /// @param confidentiality what stays between the two; private to the pair
    public record Content(
            int cadenceDays,
            int meetingMinutes,
            Channel channel,
            int noticeHours,
            Structure structure,
            @Nullable String expectations,
            @Nullable String confidentiality) {}
}
