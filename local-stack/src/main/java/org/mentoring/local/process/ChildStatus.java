package org.mentoring.local.process;

import java.nio.file.Path;
import java.time.Duration;

/// What is known of a child process at one moment.
///
/// @param pid 0 while there is no process
/// @param inState since when it is in this state; for a ready process, how long its start took
/// @param crashes how often it ended by itself since the stack was started
/// @param detail why it crashed and what follows, else empty
public record ChildStatus(
        String name,
        String address,
        ChildState state,
        long pid,
        Duration inState,
        int crashes,
        String detail,
        Path log) {}
