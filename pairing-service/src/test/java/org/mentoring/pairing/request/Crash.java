package org.mentoring.pairing.request;

import java.util.function.Supplier;

/// A process that dies at its n-th call to the outside, before or after the call has done
/// something, and does nothing more from then on.
final class Crash {

    static final Crash NEVER = new Crash(Integer.MAX_VALUE, false);

    private final int at;
    private final boolean after;
    private int calls;

    Crash(int at, boolean after) {
        this.at = at;
        this.after = after;
    }

    <T> T survive(Supplier<T> call) {
        calls++;
        if (calls > at || (calls == at && !after)) {
            throw new CrashException();
        }
        var result = call.get();
        if (calls == at) {
            throw new CrashException();
        }
        return result;
    }

    int calls() {
        return calls;
    }

    /// The end of a process.
    static final class CrashException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
