package org.mentoring.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where a stack keeps its files. `home` is `.mentoring/` for people, a temporary folder for tests.
///
/// @param root the folder of the project, with the built jars
public record StackFolders(Path root, Path home) {

    private static final long LONG_LOG_BYTES = 10L * 1024 * 1024;

    public Path kafka() {
        return home.resolve("kafka");
    }

    public Path mongo() {
        return home.resolve("mongo");
    }

    public Path identity() {
        return home.resolve("identity");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /// What only means something while the stack runs.
    public Path run() {
        return home.resolve("run");
    }

    /// Extracted applications and their start-up caches; rebuilt when missing.
    public Path applications() {
        return home.resolve("applications");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public void create() {
        try {
            for (Path folder :
                    List.of(kafka(), mongo(), identity(), logs(), run(), applications())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make folders in " + home, e);
        }
    }

    /// Puts long logs of earlier runs aside, so that no log grows for ever.
    public void putLongLogsAside() {
        try (Stream<Path> files = Files.list(logs())) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > LONG_LOG_BYTES) {
                    Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put logs aside in " + logs(), e);
        }
    }

    /// Deletes what the servers have stored: topics, documents, the identity provider's key.
    public void deleteData() {
        for (Path folder : List.of(kafka(), mongo(), identity())) {
            delete(folder);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
