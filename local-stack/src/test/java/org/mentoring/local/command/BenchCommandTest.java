package org.mentoring.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

class BenchCommandTest {

    @TempDir private Path root;

    /// What is run instead of the benchmarks.
    static final class Echo {

        public static void main(String... arguments) {
            System.out.println("given: " + String.join(" ", arguments));
            System.exit(3);
        }
    }

    @BeforeEach
    void putAProgramInPlace() throws IOException {
        Path target = Files.createDirectories(root.resolve("benchmarks/target"));
        Manifest manifest = new Manifest();
        Attributes entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        entries.put(
                Attributes.Name.CLASS_PATH,
                Echo.class.getProtectionDomain().getCodeSource().getLocation().toString());
        new JarOutputStream(Files.newOutputStream(target.resolve("benchmarks-1.jar")), manifest)
                .close();
    }

    @Test
    void handsOptionsAndHelpToTheProgramAndItsExitCodeBack() throws IOException {
        var run =
                CommandLineRun.of(
                        root, "bench", "pipeline", "--rounds", "3", "--rate=50", "--help");

        assertThat(run.output()).contains("given: pipeline --rounds 3 --rate=50 --help");
        assertThat(run.exitCode()).isEqualTo(3);
    }
}
