package org.mentoring.benchmarks;

import org.mentoring.benchmarks.pipeline.PipelineCommand;
import org.mentoring.benchmarks.pipeline.direct.DirectEffectsCommand;
import org.mentoring.benchmarks.pipeline.direct.DirectLoadCommand;
import org.mentoring.local.stack.StackException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Each program is a subcommand. The exit code is 0 when every target was met and 1 when one was
/// missed or the program could not run.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures, beside a peer or a physical limit.",
        subcommands = {
            PipelineCommand.class,
            DirectLoadCommand.class,
            DirectEffectsCommand.class,
            CommandLine.HelpCommand.class
        })
final class BenchmarksCommand {

    private static final int FAILED = 1;

    static int run(String... arguments) {
        return new CommandLine(new BenchmarksCommand())
                .setExecutionExceptionHandler(BenchmarksCommand::failed)
                .execute(arguments);
    }

    private static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof StackException) {
            command.getErr().println("mentoring: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
