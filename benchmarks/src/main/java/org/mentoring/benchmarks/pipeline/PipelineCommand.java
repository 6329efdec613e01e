package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.report.Verdict;
import org.mentoring.local.stack.RealServers;
import org.mentoring.local.stack.StackFolders;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        description = "From a command over HTTP to its effect in another service.")
public final class PipelineCommand implements Callable<Integer> {

    private static final String WHAT =
            """
            The event pipeline, measured on this machine. A command moves a meeting.
              a  straight on the drivers, no HTTP, no outbox: read one document, update it, one
                 acknowledged send; another process reads the record and writes one document
              b  PUT /api/meetings/{id}/time on meeting-service itself (not through the gateway),
                 with a token: state and event in one write, published on commit; pairing-service
                 reads the event and writes one projection
            Same servers, documents, record bytes, JVM flags and number of callers. Commands per
            second count until the last effect is written.
            """;

    @Mixin private PipelineOptions options = new PipelineOptions();

    @Override
    public Integer call() throws IOException {
        System.out.println(WHAT);
        Path root = Path.of(System.getProperty("mentoring.root", "")).toAbsolutePath();
        Path parent = Files.createDirectories(root.resolve(".mentoring"));
        Path home = Files.createTempDirectory(parent, "bench-");
        progress("Starting the servers and two services");
        PipelineFigures figures = measure(root, home);
        // Only after success: otherwise the logs in it tell why.
        StackFolders.delete(home);
        Verdict verdict = figures.verdict();
        System.out.println();
        System.out.println(new PipelineReport(figures).text());
        System.out.println(verdict.table());
        verdict.failures().forEach(failure -> System.out.println("  FAILED: " + failure));
        System.out.println(verdict.json());
        return verdict.exitCode();
    }

    private PipelineFigures measure(Path root, Path home) {
        RealServers real = RealServers.of(System.getenv());
        try (BenchStack stack = BenchStack.start(root, home, real);
                PipelineRun run = new PipelineRun(stack, options, PipelineCommand::progress)) {
            return run.measure();
        }
    }

    private static void progress(String what) {
        System.out.println("… " + what);
    }
}
