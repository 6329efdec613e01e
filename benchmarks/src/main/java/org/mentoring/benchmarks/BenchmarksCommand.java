package org.mentoring.benchmarks;

import org.mentoring.benchmarks.pairing.PairingCommand;
import org.mentoring.benchmarks.pairing.SideCommand;
import org.mentoring.benchmarks.pipeline.PipelineCommand;
import org.mentoring.benchmarks.pipeline.direct.DirectEffectsCommand;
import org.mentoring.benchmarks.pipeline.direct.DirectLoadCommand;
import org.mentoring.local.command.MentoringCommand;

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
            PairingCommand.class,
            SideCommand.class,
            DirectLoadCommand.class,
            DirectEffectsCommand.class,
            CommandLine.HelpCommand.class
        })
final class BenchmarksCommand {

    static int run(String... arguments) {
        return new CommandLine(new BenchmarksCommand())
                .setExecutionExceptionHandler(MentoringCommand::failed)
                .execute(arguments);
    }
}
