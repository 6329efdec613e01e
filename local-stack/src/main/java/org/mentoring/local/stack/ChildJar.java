package org.mentoring.local.stack;

import org.mentoring.local.child.ChildMain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// [ChildMain] in a jar of its own, for the class path of the applications. Written once and left
/// alone while its content is the same: start-up caches check the file's time.
final class ChildJar {

    private static final String ENTRY = ChildMain.class.getName().replace('.', '/') + ".class";

    private ChildJar() {}

    static Path in(Path folder) {
        byte[] content = content();
        Path jar =
                folder.resolve("child-" + Integer.toHexString(Arrays.hashCode(content)) + ".jar");
        if (!Files.exists(jar)) {
            write(content, jar);
        }
        return jar;
    }

    private static byte[] content() {
        try (InputStream bytes = ChildMain.class.getClassLoader().getResourceAsStream(ENTRY)) {
            return Objects.requireNonNull(bytes, ENTRY).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] content, Path jar) {
        try {
            Path unfinished =
                    Files.createTempFile(jar.toAbsolutePath().getParent(), "child", ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unfinished))) {
                out.putNextEntry(new JarEntry(ENTRY));
                out.write(content);
                out.closeEntry();
            }
            Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + jar, e);
        }
    }
}
