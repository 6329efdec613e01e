package org.mentoring.benchmarks.pipeline;

import static com.mongodb.client.model.Filters.eq;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.mentoring.benchmarks.load.ClosedLoop;
import org.mentoring.benchmarks.load.Commands;
import org.mentoring.benchmarks.pipeline.direct.DirectChild;
import org.mentoring.benchmarks.pipeline.direct.DirectCommands;
import org.mentoring.benchmarks.pipeline.direct.DirectSample;
import org.mentoring.benchmarks.pipeline.direct.DirectStore;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The drivers alone, on the same servers: as many documents with the same content, records with
/// the same bytes, one process that commands and one that writes effects.
final class Peer implements AutoCloseable {

    static final String TOPIC = "bench.direct";
    static final String LOAD = "drivers: commands";
    static final String EFFECTS = "drivers: effects";

    private static final Duration WARM_UP_STEP = Duration.ofSeconds(1);

    private final String kafka;
    private final DirectStore store;
    private final DirectChild load;
    private final DirectChild effects;

    private Peer(String kafka, DirectStore store, DirectChild load, DirectChild effects) {
        this.kafka = kafka;
        this.store = store;
        this.load = load;
        this.effects = effects;
    }

    /// Copies what our side has, and starts the two processes.
    static Peer start(BenchStack stack, Topics topics, Side ours) {
        topics.create(TOPIC);
        ConsumerRecord<byte[], byte[]> record = topics.newest();
        String id = new String(record.key(), StandardCharsets.UTF_8);
        Document effect = Objects.requireNonNull(ours.effects().find(eq("_id", id)).first());
        String uri = stack.mongo(DirectStore.DATABASE);
        DirectStore store = new DirectStore(uri);
        store.drop();
        store.fill(
                ours.documents().find().into(new ArrayList<>()),
                DirectSample.of(record, effect.get("state", Document.class)));
        List<String> options = DirectChild.options(uri, stack.kafka(), TOPIC);
        return new Peer(
                stack.kafka(),
                store,
                DirectChild.load(options, stack.log("direct-load")),
                DirectChild.effects(options, stack.log("direct-effects")));
    }

    Side side() {
        return new Side(store.documents(), store.effects());
    }

    Map<String, Long> processes() {
        return Map.of(LOAD, load.pid(), EFFECTS, effects.pid());
    }

    void warmUp(ClosedLoop loop, int commands) {
        long sent = 0;
        while (sent < commands) {
            sent += run(loop, WARM_UP_STEP);
        }
        side().awaitEffects();
    }

    long run(ClosedLoop loop, Duration duration) {
        return load.run(loop.callers(), duration);
    }

    /// To command from this process, where the open loop measures both sides.
    <T> T here(Function<Commands, T> work) {
        try (DirectCommands commands = new DirectCommands(store, kafka, TOPIC)) {
            return work.apply(commands);
        }
    }

    @Override
    public void close() {
        load.close();
        effects.close();
        store.drop();
        store.close();
    }
}
