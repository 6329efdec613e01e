package org.mentoring.local.process;

/// Hears of every change, on the supervisor's thread: return soon.
public interface SupervisorListener {

    void changed(ChildStatus child);
}
