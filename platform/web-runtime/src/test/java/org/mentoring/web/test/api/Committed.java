package org.mentoring.web.test.api;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The committed document of the service whose tests run, in `docs/openapi`.
final class Committed {

    static final Path FILE =
            Path.of("..", "docs", "openapi")
                    .resolve(Path.of("").toAbsolutePath().getFileName() + ".json");

    private Committed() {}

    /// Empty where there is none yet.
    static String text() {
        try {
            return Files.exists(FILE) ? Files.readString(FILE) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode document() {
        return Json.parse(text());
    }

    static void write(String document) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
