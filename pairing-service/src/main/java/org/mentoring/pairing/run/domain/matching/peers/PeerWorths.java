package org.mentoring.pairing.run.domain.matching.peers;

/// What each pair of peers is worth.
public interface PeerWorths {

    int people();

    /// What these two are worth as a pair, whichever is named first: 1 or more, and 0 where the
    /// rules forbid them.
    int of(int one, int other);
}
