package org.mentoring.benchmarks.pipeline.direct;

import org.mentoring.benchmarks.BenchmarksJar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of the peer, in a JVM like those of our services, steered through its standard input.
public final class DirectChild implements AutoCloseable {

    static final String READY = "ready";

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Process process;
    private final BufferedReader answers;

    private DirectChild(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Does commands.
    public static DirectChild load(List<String> options, Path log) {
        return start("direct-load", options, log);
    }

    /// Reads records and writes effects.
    public static DirectChild effects(List<String> options, Path log) {
        return start("direct-effects", options, log);
    }

    /// What both need to know.
    public static List<String> options(String mongo, String kafka, String topic) {
        return DirectOptions.arguments(mongo, kafka, topic);
    }

    private static DirectChild start(String name, List<String> options, Path log) {
        List<String> command = new ArrayList<>(BenchmarksJar.command(name));
        command.addAll(options);
        try {
            DirectChild child =
                    new DirectChild(
                            new ProcessBuilder(command).redirectError(log.toFile()).start());
            child.expect(READY);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /// Lets it do commands for this long, and returns their number.
    public long run(int callers, Duration duration) {
        try {
            process.outputWriter(StandardCharsets.UTF_8)
                    .append(callers + " " + duration.toMillis() + "\n")
                    .flush();
            return Long.parseLong(answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(String wanted) throws IOException {
        String answer = answer();
        if (!answer.equals(wanted)) {
            throw new IOException("it says " + answer);
        }
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("it has ended");
        }
        return line;
    }

    /// Closes its input, upon which it ends.
    @Override
    public void close() {
        try {
            process.outputWriter(StandardCharsets.UTF_8).close();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
