package org.mentoring.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Keeps a process out of the terminal's reach. In a session of its own it does not hear Ctrl-C, so
/// the supervisor stops everything in its own order.
public final class Sessions {

    private Sessions() {}

    /// What to put before a command; empty on systems without `setsid`, where Ctrl-C reaches all
    /// processes at once.
    public static List<String> own() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(setsid -> List.of(setsid.toString()))
                .orElse(List.of());
    }
}
