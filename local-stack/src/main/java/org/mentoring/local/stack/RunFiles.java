package org.mentoring.local.stack;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/// How a running stack is found by the commands that follow `up`.
///
/// Whoever runs the stack holds the lock on `run/lock`; the system lets go of it however that
/// process ends, so a stale file never looks like a running stack.
public final class RunFiles {

    private final Path folder;

    public RunFiles(StackFolders folders) {
        this.folder = folders.run();
    }

    /// Takes the lock for as long as this process lives.
    ///
    /// @throws StackException when a stack runs already
    public void claim() {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw runsAlready();
            }
            Files.deleteIfExists(readyFile());
            Files.deleteIfExists(stackFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder, e);
        }
    }

    public static StackException runsAlready() {
        return new StackException(
                "The stack runs already. See it with ./mentoring status, stop it with ./mentoring"
                        + " down");
    }

    /// Whether a stack runs, asked by another process than the one that runs it.
    public boolean claimed() {
        if (!Files.exists(lockFile())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + lockFile(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public void write(RunningStack running) {
        Properties properties = running.toProperties();
        Path unfinished = folder.resolve("stack.properties.unfinished");
        try {
            try (var out = Files.newBufferedWriter(unfinished)) {
                properties.store(out, null);
            }
            Files.move(
                    unfinished,
                    stackFile(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /// The stack that runs, if one does.
    public Optional<RunningStack> running() {
        Path file = stackFile();
        if (!claimed() || !Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return Optional.of(RunningStack.of(properties));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// The stack that runs.
    ///
    /// @throws StackException when none does
    public RunningStack requireRunning() {
        return running()
                .orElseThrow(() ->
                        new StackException("Nothing is running. Start it with ./mentoring up"));
    }

    public void markReady() {
        try {
            Files.writeString(readyFile(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    public boolean ready() {
        return Files.exists(readyFile()) && claimed();
    }

    private Path lockFile() {
        return folder.resolve("lock");
    }

    private Path stackFile() {
        return folder.resolve("stack.properties");
    }

    private Path readyFile() {
        return folder.resolve("ready");
    }
}
