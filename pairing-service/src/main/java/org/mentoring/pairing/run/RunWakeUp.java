package org.mentoring.pairing.run;

/// Tells the workers of this instance that there is something to do. Losing a call costs time and
/// nothing else: they look for themselves too.
@FunctionalInterface
public interface RunWakeUp {

    void wake();
}
