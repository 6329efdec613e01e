package org.mentoring.embedded;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A real Kafka broker with its own KRaft controller in this JVM, one node, loopback only.
///
/// The first start formats `dataDir`; later starts, here or in another process, find the topics and
/// records again. Port and data stay the same over `stop()` and `startAgain()`, so clients
/// reconnect by themselves. Topics are never created by use: what is not declared does not exist.
public final class EmbeddedKafka implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final int port;
    private final Path dataDir;
    private final Map<String, String> moreSettings;
    private @Nullable KafkaRaftServer server;

    private EmbeddedKafka(int port, Path dataDir, Map<String, String> moreSettings) {
        this.port = port;
        this.dataDir = dataDir;
        this.moreSettings = Map.copyOf(moreSettings);
    }

    /// Starts a broker on `port` (0: any free one) and returns once it takes requests.
    ///
    /// @throws IllegalStateException when the port is taken or the data cannot be used
    public static EmbeddedKafka start(int port, Path dataDir) {
        return start(port, dataDir, Map.of());
    }

    /// The same with settings of `server.properties` that are added to ours or replace them.
    public static EmbeddedKafka start(int port, Path dataDir, Map<String, String> moreSettings) {
        EmbeddedKafka kafka = new EmbeddedKafka(FreePort.orAny(port), dataDir, moreSettings);
        kafka.startAgain();
        return kafka;
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /// Starts the stopped broker on its old port and data. Does nothing when it runs.
    public synchronized void startAgain() {
        if (server != null) {
            return;
        }
        try {
            server = startServer();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not start on " + bootstrapServers(), e);
        }
    }

    /// Stops the broker in order: acknowledged records are on disk when this returns. Does nothing
    /// when it is stopped.
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private KafkaRaftServer startServer() throws Exception {
        FreePort.requireFree(port);
        Files.createDirectories(dataDir);
        Map<String, Object> settings = KafkaSettings.of(HOST, port, FreePort.any(), dataDir);
        settings.putAll(moreSettings);
        KafkaConfig config = new KafkaConfig(settings, false);
        KafkaStorage.format(dataDir);
        KafkaRaftServer starting = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            starting.startup();
            return starting;
        } catch (RuntimeException e) {
            starting.shutdown();
            throw e;
        }
    }
}
