package org.mentoring.pairing.run.domain.matching;

/// A locked pair that could not be made, and why.
///
/// @param code the wire name of the rule that forbids it now, or [#GONE]
/// @param words the same for the coordinator
public record NotKept(LockedPair pair, String code, String words) {

    /// One of the two is no longer in the cohort.
    public static final String GONE = "gone";

    static NotKept gone(LockedPair pair) {
        return new NotKept(pair, GONE, "One of the two is no longer in the cohort.");
    }

    static NotKept forbidden(LockedPair pair, Rule rule) {
        return new NotKept(pair, rule.wireName(), rule.wordsForOnePair());
    }
}
