package org.mentoring.local.command;

import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.process.SupervisorListener;

import java.util.Locale;

/// Shows on standard output how far each process is, one line per change.
final class Progress implements SupervisorListener {

    private Progress() {}

    static Progress onTerminal() {
        return new Progress();
    }

    @Override
    public void changed(ChildStatus child) {
        switch (child.state()) {
            case STARTING -> print(child, "starting");
            case READY ->
                    print(
                            child,
                            String.format(
                                    Locale.ROOT,
                                    "ready after %.1f s",
                                    child.inState().toMillis() / 1000.0));
            case CRASHED -> print(child, child.detail() + " — " + child.log());
            case STOPPED -> print(child, "stopped");
            case WAITING -> {}
        }
    }

    private static void print(ChildStatus child, String what) {
        System.out.printf(Locale.ROOT, "  %-24s %s%n", child.name(), what);
    }
}
