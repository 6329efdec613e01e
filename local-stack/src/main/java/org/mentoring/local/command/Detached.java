package org.mentoring.local.command;

import org.mentoring.local.LocalStackApplication;
import org.mentoring.local.process.Sessions;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.StackFolders;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs `up` in a process of its own that outlives this one, shows what it says until it is ready,
/// and leaves it.
final class Detached {

    private static final long LOOK_MILLIS = 200;

    private final StackFolders folders;
    private final RunFiles files;

    Detached(StackFolders folders, RunFiles files) {
        this.folders = folders;
        this.files = files;
    }

    /// The exit code: 0 once everything is ready, else the supervisor's own.
    int start(List<String> options) throws IOException, InterruptedException {
        if (files.claimed()) {
            throw RunFiles.runsAlready();
        }
        folders.create();
        Path log = folders.log("supervisor");
        Files.deleteIfExists(log);
        Process supervisor = launch(options, log);
        try (RandomAccessFile output = new RandomAccessFile(log.toFile(), "r")) {
            while (supervisor.isAlive() && !files.ready()) {
                supervisor.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                show(output);
            }
            show(output);
        }
        return supervisor.isAlive() ? 0 : supervisor.exitValue();
    }

    private static Process launch(List<String> options, Path log) throws IOException {
        List<String> command = new ArrayList<>(Sessions.own());
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalStackApplication.class.getName()));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void show(RandomAccessFile output) throws IOException {
        byte[] news = new byte[Math.toIntExact(output.length() - output.getFilePointer())];
        output.readFully(news);
        System.out.write(news, 0, news.length);
        System.out.flush();
    }
}
