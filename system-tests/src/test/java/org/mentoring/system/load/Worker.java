package org.mentoring.system.load;

/// Somebody who does one thing after the other.
interface Worker {

    /// Does the next thing, patiently: returns when it is clear what became of it.
    void step();
}
