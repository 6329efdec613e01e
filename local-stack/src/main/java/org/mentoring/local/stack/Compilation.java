package org.mentoring.local.stack;

import java.util.List;

/// How far the JVMs compile what they run (ADR 74).
public enum Compilation {
    /// Quickly and without profiles (C1 only). Everything starts in half the time; under load it is
    /// slower than it would be in earnest.
    QUICK("-XX:TieredStopAtLevel=1"),
    /// As a service in earnest does: hot code is optimised.
    FULL;

    private final List<String> flags;

    Compilation(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}
