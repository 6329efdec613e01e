package org.mentoring.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/// A short name for the content of a jar and what else decides whether something made from it still
/// fits.
final class Digest {

    private static final int HEX_DIGITS = 16;

    private Digest() {}

    /// Takes the jar's own checksums instead of reading the hundreds of megabytes that the jars of
    /// all applications are together.
    static String of(Path jar, String more) {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(more.getBytes(StandardCharsets.UTF_8));
            file.stream()
                    .map(entry ->
                            entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc() + '\n')
                    .sorted()
                    .forEach(entry -> digest.update(entry.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
