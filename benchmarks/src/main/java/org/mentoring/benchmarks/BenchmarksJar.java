package org.mentoring.benchmarks;

import org.mentoring.local.stack.Jvm;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/// This program once more, in a JVM with the flags of the applications.
public final class BenchmarksJar {

    private BenchmarksJar() {}

    /// How to start one of its commands: from the executable jar, or from the class path that an
    /// IDE has made.
    public static List<String> command(String name) {
        return command(Jvm.likeApplications(), name);
    }

    /// The same in a JVM of other flags.
    ///
    /// @param java the program and its flags
    public static List<String> command(List<String> java, String name) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(java);
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, BenchmarksApplication.class.getName()));
        }
        command.add(name);
        return command;
    }
}
