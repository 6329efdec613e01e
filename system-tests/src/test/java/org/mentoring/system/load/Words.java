package org.mentoring.system.load;

import java.util.UUID;

/// Texts of which no two are alike, those of other writers and other tests included. [Audit] finds
/// them again.
final class Words {

    private final long random = UUID.randomUUID().getMostSignificantBits() >>> 1;
    private final int writer;
    private int written;

    Words(int writer) {
        this.writer = writer;
    }

    String next() {
        return "w-" + random + "-" + writer + "-" + written++;
    }
}
