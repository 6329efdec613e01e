package org.mentoring.benchmarks.pairing;

import org.mentoring.benchmarks.BenchmarksJar;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One way with one cohort, run in a process of its own.
///
/// @param heapMebibytes how large its heap may become
/// @param times how often it runs
record Side(Way way, CohortSize size, int heapMebibytes, int times) {

    /// @throws IllegalStateException when it ends without figures, for example for lack of memory
    SideFigures run(long seed) {
        List<String> command = new ArrayList<>(BenchmarksJar.command(java(), SideCommand.NAME));
        command.addAll(
                List.of("--way=" + way, "--size=" + size, "--seed=" + seed, "--times=" + times));
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            String answer =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.onExit().join().exitValue();
            if (exitCode != 0) {
                throw new IllegalStateException(
                        way.title() + " with " + size + " ended with exit code " + exitCode);
            }
            return JsonMapper.shared().readValue(answer.strip(), SideFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + way.title(), e);
        }
    }

    /// Two processors, however many there are.
    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=2",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx" + heapMebibytes + "m",
                "--enable-native-access=ALL-UNNAMED");
    }
}
