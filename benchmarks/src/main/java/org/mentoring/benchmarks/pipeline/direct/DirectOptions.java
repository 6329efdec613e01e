package org.mentoring.benchmarks.pipeline.direct;

import picocli.CommandLine.Option;

import java.util.List;

/// Where the servers are, for a process of the peer.
public final class DirectOptions {

    @Option(names = "--mongo", required = true)
    private String mongo = "";

    @Option(names = "--kafka", required = true)
    private String kafka = "";

    @Option(names = "--topic", required = true)
    private String topic = "";

    String mongo() {
        return mongo;
    }

    String kafka() {
        return kafka;
    }

    String topic() {
        return topic;
    }

    static List<String> arguments(String mongo, String kafka, String topic) {
        return List.of("--mongo=" + mongo, "--kafka=" + kafka, "--topic=" + topic);
    }
}
