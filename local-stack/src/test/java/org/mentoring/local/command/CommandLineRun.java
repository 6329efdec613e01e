package org.mentoring.local.command;

import org.mentoring.local.LocalStackApplication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One command as a person gives it, in a process of its own, and what came of it.
record CommandLineRun(int exitCode, String output) {

    static CommandLineRun of(Path root, String... arguments) throws IOException {
        return of(root, List.of(arguments));
    }

    private static CommandLineRun of(Path root, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dmentoring.root=" + root,
                                "-cp",
                                System.getProperty("java.class.path"),
                                LocalStackApplication.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MENTORING_"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineRun(process.onExit().join().exitValue(), output);
    }
}
