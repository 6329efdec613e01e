package org.mentoring.local.command;

import org.mentoring.local.stack.StackException;
import org.mentoring.local.stack.StackFolders;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.nio.file.Path;

/// The command line. An expected failure is one line on standard error and exit code 1.
@Command(
        name = "mentoring",
        mixinStandardHelpOptions = true,
        description = "Runs the mentoring platform on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            TopicsCommand.class,
            ServeCommand.class,
            IdpCommand.class,
            CommandLine.HelpCommand.class
        })
public final class MentoringCommand {

    /// The exit code of a server command: the process lives on.
    public static final int GOES_ON = -1;

    private static final int FAILED = 1;

    private MentoringCommand() {}

    public static int run(String... arguments) {
        return new CommandLine(new MentoringCommand())
                .setExecutionExceptionHandler(MentoringCommand::failed)
                .execute(arguments);
    }

    /// The project's folder as the launcher script gives it, else where the command was started.
    static StackFolders folders() {
        Path root = Path.of(System.getProperty("mentoring.root", "")).toAbsolutePath();
        return new StackFolders(root, root.resolve(".mentoring"));
    }

    /// Tells an expected failure in one line, whichever program it happened in.
    ///
    /// @return the exit code
    /// @throws Exception the failure itself when nobody expected it
    public static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof StackException) {
            command.getErr().println("mentoring: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
