package org.mentoring.pairing.run.domain.matching;

/// How the people of a pool come together.
///
/// @param leastMentees how many mentees a mentor begins with, or with none; 1 unless mentors have
///   groups
/// @param peers whether two people mentor each other, so that one is never made without the other
public record Form(int leastMentees, boolean peers) {

    /// One mentor, one mentee.
    public static final Form PAIRS = new Form(1, false);

    /// Two who mentor each other.
    public static final Form PEERS = new Form(1, true);

    /// One mentor and so many mentees at least; with 1 as good as [#PAIRS].
    public static Form groups(int leastMentees) {
        return new Form(leastMentees, false);
    }
}
