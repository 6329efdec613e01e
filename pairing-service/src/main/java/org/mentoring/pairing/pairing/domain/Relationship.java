package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What two people have built up since both accepted. It outlives a pause and the closing: the work
/// done keeps its credit.
///
/// @param since when both had accepted
/// @param agreements every version, oldest first
/// @param ratings at most one for each side and phase
/// @param endsOn the last day of this pair, in the zone of its cohort; null when it ends with the
///   cohort
public record Relationship(
        Instant since,
        List<Agreement> agreements,
        List<SelfRating> ratings,
        @Nullable LocalDate endsOn) {

    public Relationship {
        agreements = List.copyOf(agreements);
        ratings = List.copyOf(ratings);
    }

    /// A relationship that begins now.
    public static Relationship since(Instant since) {
        return new Relationship(since, List.of(), List.of(), null);
    }

    Relationship with(Agreement proposed) {
        var all = new ArrayList<>(agreements);
        all.add(proposed);
        return new Relationship(since, all, ratings, endsOn);
    }

    Relationship confirmedAlsoBy(Side side) {
        var all = new ArrayList<>(agreements);
        all.add(all.removeLast().confirmedAlsoBy(side));
        return new Relationship(since, all, ratings, endsOn);
    }

    Relationship with(SelfRating rating) {
        var all = new ArrayList<>(ratings);
        all.removeIf(rating::replaces);
        all.add(rating);
        return new Relationship(since, agreements, all, endsOn);
    }

    Relationship endingOn(LocalDate day) {
        return new Relationship(since, agreements, ratings, day);
    }
}
