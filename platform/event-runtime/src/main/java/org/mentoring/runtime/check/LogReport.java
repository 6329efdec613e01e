package org.mentoring.runtime.check;

import java.util.List;

/// What the checker found.
///
/// @param violations every broken promise, in the order of discovery
/// @param events different events in the log
/// @param duplicates repeats, which are allowed after a crash, a stall or contention
public record LogReport(List<Violation> violations, long events, long duplicates) {

    public LogReport {
        violations = List.copyOf(violations);
    }

    public boolean kept() {
        return violations.isEmpty();
    }

    /// The violations of one promise.
    public List<Violation> of(Promise promise) {
        return violations.stream().filter(found -> found.promise() == promise).toList();
    }
}
