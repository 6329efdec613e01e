package org.mentoring.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The executable jar that Maven made of an application.
final class BootJar {

    private BootJar() {}

    static Path of(Path root, String module) {
        return find(root, module)
                .orElseThrow(() ->
                        new StackException(
                                module
                                        + " has not been built. Run `./mentoring up`, or `mvn"
                                        + " package` before these tests."));
    }

    /// Beside a plain jar for other modules, the executable one is called `-exec`.
    static Optional<Path> find(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> isApplication(file.getFileName().toString(), module))
                    .max(Comparator.comparing(file -> file.toString().endsWith("-exec.jar")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + target, e);
        }
    }

    /// Takes the jar apart into `folder`: the application's own jar and its libraries in `lib/`.
    static void extract(Path jar, Path folder) {
        Path module = Objects.requireNonNull(folder.getParent());
        Path unfinished = module.resolve("unfinished");
        try {
            // One earlier build is enough to go back and forth between.
            StackFolders.delete(module);
            Files.createDirectories(module);
            run(
                    List.of(
                            Jvm.java(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            unfinished.toString()));
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot extract " + jar, e);
        }
    }

    static String mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    private static boolean isApplication(String file, String module) {
        return file.startsWith(module + "-")
                && file.endsWith(".jar")
                && !file.endsWith("-tests.jar")
                && !file.endsWith("-sources.jar");
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + output);
        }
    }
}
