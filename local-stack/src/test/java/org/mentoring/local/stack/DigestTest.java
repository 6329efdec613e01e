package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class DigestTest {

    @TempDir private Path folder;

    @Test
    void aJarBuiltAgainFromTheSameContentKeepsItsName() throws IOException {
        Path jar = jar("first.jar", 1, List.of("a", "b"), "one");
        Path again = jar("again.jar", 2, List.of("b", "a"), "one");

        assertThat(Digest.of(again, "jvm")).isEqualTo(Digest.of(jar, "jvm"));
    }

    @Test
    void otherContentOtherFilesAndAnotherJvmGetOtherNames() throws IOException {
        Path jar = jar("first.jar", 1, List.of("a", "b"), "one");

        assertThat(
                        List.of(
                                Digest.of(jar, "jvm"),
                                Digest.of(jar, "another jvm"),
                                Digest.of(jar("content.jar", 1, List.of("a", "b"), "two"), "jvm"),
                                Digest.of(jar("names.jar", 1, List.of("a", "c"), "one"), "jvm"),
                                Digest.of(jar("fewer.jar", 1, List.of("a"), "one"), "jvm")))
                .doesNotHaveDuplicates();
    }

    private Path jar(String name, int secondsOfTime, List<String> files, String content)
            throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String file : files) {
                ZipEntry entry = new ZipEntry(file);
                entry.setLastModifiedTime(
                        FileTime.fromMillis(1_700_000_000_000L + secondsOfTime * 2000L));
                zip.putNextEntry(entry);
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
