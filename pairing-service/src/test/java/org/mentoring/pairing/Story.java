package org.mentoring.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.runtime.aggregate.StateCodec;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.memory.InMemoryAggregateStore;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// A feature's decisions written through its own document into a store in memory, to be compared
/// with the story that the published samples tell.
public final class Story<S, E> {

    private static final EventCodec CODEC = new EventCodec();

    private final InMemoryAggregateStore<S> store;

    public Story(StateCodec<S> codec) {
        this.store = new InMemoryAggregateStore<>("story", codec, Clock.systemUTC());
    }

    public Story<S, E> begin(String id, S state, Decider<S, E> decider, Decision<E> decision) {
        store.create(id, "", decider.change(state, decision));
        return this;
    }

    public Story<S, E> then(String id, Decider<S, E> decider, Function<S, Decision<E>> decide) {
        store.change(id, null, state -> decider.change(state, decide.apply(state)));
        return this;
    }

    public S state(String id) {
        return store.find(id).orElseThrow().state();
    }

    public List<MentoringEvent> told(String id) {
        return store.events(id);
    }

    public String toldInWords(String id) {
        return told(id).stream().map(event -> new String(CODEC.encode(event), UTF_8)).toList() + "";
    }

    /// What the published samples tell of one aggregate.
    public static List<MentoringEvent> samples(Topic topic, String id) {
        return Samples.on(topic).stream()
                .filter(sample -> sample.aggregateId().equals(id) && sample.data() != null)
                .<MentoringEvent>map(sample ->
                        CODEC.decode(sample.json().getBytes(UTF_8), sample.type().record()))
                .toList();
    }
}
