package org.mentoring.contracts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the contract as they lie in the source tree, so that orphans are seen too.
final class ContractFiles {

    static final Path SCHEMAS = Path.of("src/main/resources/contracts/schemas");
    static final Path SAMPLES = Path.of("src/main/resources/contracts/samples");
    static final Path RELEASED = Path.of("src/test/resources/contracts/released");
    static final Path DOCS = Path.of("../../docs");

    private static final ObjectMapper JSON = JsonMapper.shared();

    private ContractFiles() {}

    /// Every type that has data: those of the catalogue without tombstones, and the withdrawn one.
    static List<EventType> typesWithData() {
        Stream<EventType> declared =
                EventCatalog.types().stream().filter(type -> !type.tombstone());
        return Stream.concat(declared, Stream.of(EventCatalog.withdrawnOn(TopicCatalog.MEETING)))
                .toList();
    }

    static SchemaNode schema(EventType type) {
        return schema(SCHEMAS.resolve(type.wireName() + ".json"));
    }

    static SchemaNode schema(Path file) {
        return SchemaNode.root(JSON.readTree(text(file)));
    }

    static SchemaNode schema(String text) {
        return SchemaNode.root(JSON.readTree(text));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
