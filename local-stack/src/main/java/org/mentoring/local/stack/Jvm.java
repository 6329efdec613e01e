package org.mentoring.local.stack;

import org.mentoring.local.child.ChildMain;
import org.mentoring.local.process.Sessions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts together the command line of a child JVM.
///
/// All of them share one set of flags: a start-up cache is dropped silently when the garbage
/// collector or the object headers differ from those it was recorded with.
public final class Jvm {

    /// Of each application.
    static final int HEAP_MEBIBYTES = 160;

    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8");

    private Jvm() {}

    /// Starts a JVM as those of the applications, up to what follows the flags: for programs that
    /// are compared with them.
    public static List<String> likeApplications() {
        List<String> command = new ArrayList<>(Sessions.own());
        command.add(java());
        command.addAll(FLAGS);
        command.add("-Xmx" + HEAP_MEBIBYTES + "m");
        return command;
    }

    static List<String> command(Image image, int heapMebibytes, List<String> arguments) {
        List<String> command = new ArrayList<>(Sessions.own());
        command.add(java());
        command.addAll(FLAGS);
        command.add("-Xmx" + heapMebibytes + "m");
        command.addAll(image.cacheFlags());
        command.add("-cp");
        command.add(image.classPath());
        command.add(ChildMain.class.getName());
        command.add(image.mainClass());
        command.addAll(arguments);
        return command;
    }

    /// What a start-up cache depends on besides the classes.
    static String fingerprint() {
        return System.getProperty("java.runtime.version") + FLAGS;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
