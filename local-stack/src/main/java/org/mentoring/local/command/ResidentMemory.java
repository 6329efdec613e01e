package org.mentoring.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much memory a process really occupies, where the system tells by `/proc`.
final class ResidentMemory {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KIBIBYTES = 1024;

    private ResidentMemory() {}

    static OptionalLong mebibytes(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try {
            Matcher found = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
            return found.find()
                    ? OptionalLong.of(Long.parseLong(found.group(1)) / KIBIBYTES)
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
