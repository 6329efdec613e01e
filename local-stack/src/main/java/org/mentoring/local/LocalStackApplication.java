package org.mentoring.local;

import org.mentoring.local.command.MentoringCommand;

/// What `./mentoring` starts, and what every server process of the stack starts again.
public final class LocalStackApplication {

    private LocalStackApplication() {}

    public static void main(String[] arguments) {
        int code = MentoringCommand.run(arguments);
        // A command that has failed or is done ends the process; a server goes on in its own
        // threads.
        if (code != MentoringCommand.GOES_ON) {
            System.exit(code);
        }
    }
}
