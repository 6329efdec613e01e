package org.mentoring.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The settings of the one-node broker, chosen for a short start and a small heap. What is not here
/// is Kafka's default.
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int MEBIBYTE = 1024 * 1024;

    private KafkaSettings() {}

    static Map<String, Object> of(String host, int port, int controllerPort, Path dataDir) {
        Map<String, Object> settings = new HashMap<>();
        settings.putAll(node(host, port, controllerPort));
        settings.putAll(singleReplica());
        settings.putAll(smallFootprint());
        settings.put("log.dirs", dataDir.toString());
        settings.put("auto.create.topics.enable", "false");
        // Consumers of one machine all start together; waiting for more of them only delays the
        // first event.
        settings.put("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static Map<String, Object> node(String host, int port, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + host + ":" + controllerPort,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                "PLAINTEXT://"
                        + host
                        + ":"
                        + port
                        + ","
                        + CONTROLLER_LISTENER
                        + "://"
                        + host
                        + ":"
                        + controllerPort,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    }

    private static Map<String, Object> singleReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, Object> smallFootprint() {
        return Map.of(
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                // The default reserves 128 MiB of heap for compaction alone.
                "log.cleaner.dedupe.buffer.size", String.valueOf(4 * MEBIBYTE),
                "log.segment.bytes", String.valueOf(64 * MEBIBYTE),
                "log.index.size.max.bytes", String.valueOf(MEBIBYTE));
    }
}
