package org.mentoring.runtime.memory;

import org.mentoring.runtime.consumer.Positions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Positions in memory.
public final class InMemoryPositions implements Positions {

    private final Map<String, Long> positions = new HashMap<>();

    @Override
    public synchronized Map<String, Long> of(Collection<String> aggregateIds) {
        Map<String, Long> found = new HashMap<>(positions);
        found.keySet().retainAll(aggregateIds);
        return found;
    }

    @Override
    public synchronized void advance(Map<String, Long> further) {
        further.forEach((id, sequence) -> positions.merge(id, sequence, Math::max));
    }
}
