package org.mentoring.local.command;

import org.mentoring.local.stack.StackException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Whatever follows is for the program, its options too.
@Command(
        name = BenchCommand.NAME,
        description = "Runs a program of benchmarks/: ./mentoring bench --help")
final class BenchCommand implements Callable<Integer> {

    static final String NAME = "bench";

    @Parameters(arity = "0..*", paramLabel = "program and its options")
    private List<String> arguments = List.of();

    @Spec
    void takeOptionsAsTheyAre(CommandSpec spec) {
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException {
        Path root = MentoringCommand.folders().root();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-Dmentoring.root=" + root);
        command.addAll(List.of("-jar", jar(root.resolve("benchmarks/target")).toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(
                            file -> file.getFileName().toString().matches("benchmarks-.*\\.jar"))
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow(() ->
                            new StackException(
                                    "benchmarks has not been built. Run ./mentoring bench, which"
                                            + " builds it."));
        }
    }
}
