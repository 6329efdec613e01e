package org.mentoring.runtime.consumer;

import org.bson.Document;
import org.mentoring.runtime.projection.ProjectionStore.StateWrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Writes a [Projection]: an event's effect waits here until its position is written, which the
/// consumer rules do after each batch and after each event that was held.
///
/// An effect is written under its own sequence, or not at all when the document is newer. So one
/// that was left here by a batch that failed, and is done by another instance meanwhile, harms
/// nothing.
final class ProjectionWriter implements EventHandler, Positions {

    private record Effect(long sequence, Document state) {}

    private final Map<String, Effect> waiting = new ConcurrentHashMap<>();
    private final Projection projection;

    ProjectionWriter(Projection projection) {
        this.projection = projection;
    }

    @Override
    public void on(ReceivedEvent event) {
        Optional<Document> state = projection.stateAfter(event);
        state.ifPresent(it -> waiting.put(event.aggregateId(), new Effect(event.sequence(), it)));
    }

    @Override
    public Map<String, Long> of(Collection<String> aggregateIds) {
        return projection.store().sequences(aggregateIds);
    }

    @Override
    public void advance(Map<String, Long> positions) {
        Map<String, Effect> effects = new HashMap<>();
        List<StateWrite> writes = new ArrayList<>();
        List<StateWrite> further = new ArrayList<>();
        positions.forEach((id, last) -> {
            Effect effect = waiting.get(id);
            if (effect != null) {
                effects.put(id, effect);
                writes.add(new StateWrite(id, effect.sequence(), effect.state()));
            }
            if (effect == null || effect.sequence() < last) {
                further.add(new StateWrite(id, last, null));
            }
        });
        write(writes);
        write(further);
        effects.forEach(waiting::remove);
    }

    private void write(List<StateWrite> writes) {
        if (!writes.isEmpty()) {
            projection.store().putAll(writes);
        }
    }
}
