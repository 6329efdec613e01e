package org.mentoring.testkit.servers;

import org.mentoring.embedded.EmbeddedKafka;
import org.mentoring.embedded.EmbeddedMongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The pair inside this JVM: a real broker on a temporary folder, the stand-in store in memory.
record EmbeddedServers(EmbeddedKafka kafka, EmbeddedMongo mongo, Path dataDir) implements Servers {

    static EmbeddedServers start() {
        try {
            Path dataDir = Files.createTempDirectory("mentoring-test-kafka");
            return new EmbeddedServers(
                    EmbeddedKafka.start(0, dataDir), EmbeddedMongo.startInMemory(0), dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String description() {
        return "embedded Kafka broker and MongoDB stand-in";
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String mongoUri(String database) {
        return mongo.connectionString() + "/" + database;
    }

    @Override
    public void stop() {
        kafka.stop();
        mongo.stop();
        deleteData();
    }

    private void deleteData() {
        try (Stream<Path> files = Files.walk(dataDir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + dataDir, e);
        }
    }
}
