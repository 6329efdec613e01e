package org.mentoring.local.process;

import org.mentoring.local.child.ChildMain;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// A small program in the place of a service: it makes a file when it is ready and then waits for
/// its end.
public final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[1].equals("deaf")) {
            Runtime.getRuntime().addShutdownHook(new Thread(StandIn::waitForEver));
        }
        Files.writeString(Path.of(arguments[0]), "");
        waitForEver();
    }

    static ChildSpec spec(
            String name, Path folder, Set<String> after, int stopWave, String... more) {
        Path ready = folder.resolve(name + ".ready");
        return new ChildSpec(
                name,
                "",
                command(ready, more),
                Map.of(),
                folder.resolve(name + ".log"),
                ReadyCheck.file(ready),
                after,
                stopWave);
    }

    static ChildSpec endingAtOnce(String name, Path folder) {
        List<String> command = List.of(java(), "-version");
        return new ChildSpec(
                name,
                "",
                command,
                Map.of(),
                folder.resolve(name + ".log"),
                () -> false,
                Set.of(),
                0);
    }

    private static List<String> command(Path ready, String... more) {
        String mode = more.length == 0 ? "obedient" : more[0];
        return List.of(
                java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx16m",
                "-cp",
                classPath(),
                ChildMain.class.getName(),
                StandIn.class.getName(),
                ready.toString(),
                mode);
    }

    static String classPath() {
        return location(ChildMain.class) + File.pathSeparator + location(StandIn.class);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path location(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
