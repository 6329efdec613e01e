package org.mentoring.system.load;

import java.util.UUID;

/// Texts of which no two are alike, each telling who wrote it. [Audit] finds them again.
final class Words {

    private static final long RUN = UUID.randomUUID().getMostSignificantBits() >>> 1;

    private final int writer;
    private int written;

    Words(int writer) {
        this.writer = writer;
    }

    String next() {
        return "w-" + RUN + "-" + writer + "-" + written++;
    }
}
