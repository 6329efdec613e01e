package org.mentoring.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

record FileCheck(Path file) implements ReadyCheck {

    @Override
    public boolean ready() {
        return Files.exists(file);
    }

    @Override
    public void reset() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
