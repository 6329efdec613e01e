package org.mentoring.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How one child process is run.
///
/// @param address what to show people, such as its URL
/// @param environment added to the parent's own
/// @param after the processes that must be ready before this one starts
/// @param stopWave processes of a lower wave are stopped first, those of one wave together
public record ChildSpec(
        String name,
        String address,
        List<String> command,
        Map<String, String> environment,
        Path log,
        ReadyCheck ready,
        Set<String> after,
        int stopWave) {}
