package org.mentoring.local.stack;

import org.mentoring.local.process.ChildSpec;
import org.mentoring.local.process.ReadyCheck;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What all processes of a stack have in common.
final class Processes {

    static final String HOST = "127.0.0.1";

    /// glibc gives every thread an arena of its own by default, which a dozen small JVMs pay
    /// dearly.
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    private Processes() {}

    static ChildSpec process(
            StackFolders folders,
            Listed listed,
            List<String> command,
            Map<String, String> environment,
            ReadyCheck ready) {
        Map<String, String> all = new HashMap<>(FEW_ARENAS);
        all.putAll(environment);
        Path log = folders.log(listed.name());
        return new ChildSpec(
                listed.name(),
                listed.address(),
                command,
                all,
                log,
                ready,
                listed.after(),
                listed.stopWave());
    }

    /// A process's place in the list that people see and in the order of starting and stopping.
    record Listed(String name, String address, Set<String> after, int stopWave) {}
}
