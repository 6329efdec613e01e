package org.mentoring.local.command;

import org.mentoring.local.stack.StackException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@Command(name = "bench", description = "Runs a program of benchmarks/.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "name")
    private List<String> arguments = List.of();

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
