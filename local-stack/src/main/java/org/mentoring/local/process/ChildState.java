package org.mentoring.local.process;

import java.util.Locale;

/// Where a child process stands.
public enum ChildState {
    WAITING,
    STARTING,
    READY,
    CRASHED,
    STOPPED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
