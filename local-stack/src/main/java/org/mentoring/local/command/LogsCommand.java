package org.mentoring.local.command;

import org.jspecify.annotations.Nullable;
import org.mentoring.local.stack.StackException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@Command(name = "logs", description = "Prints the last lines of a process's log, or of all.")
final class LogsCommand implements Callable<Integer> {

    private static final String LINES = "100";

    @Parameters(arity = "0..1", paramLabel = "process")
    private @Nullable String process;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on as lines are written.")
    private boolean follow;

    @Override
    public Integer call() throws IOException {
        List<String> command = new ArrayList<>(List.of("tail", "-n", LINES));
        if (follow) {
            command.add("-F");
        }
        files().forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    }

    private List<Path> files() throws IOException {
        Path logs = MentoringCommand.folders().logs();
        if (process != null) {
            Path file = logs.resolve(process + ".log");
            if (!Files.exists(file)) {
                throw new StackException("There is no log of " + process + " in " + logs);
            }
            return List.of(file);
        }
        try (Stream<Path> files = Files.isDirectory(logs) ? Files.list(logs) : Stream.empty()) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
            if (all.isEmpty()) {
                throw new StackException("There are no logs yet in " + logs);
            }
            return all;
        }
    }
}
