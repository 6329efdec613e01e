package org.mentoring.runtime.memory;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.consumer.HeldEvents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Held events in memory.
public final class InMemoryHeldEvents implements HeldEvents {

    private final Map<Place, HeldEvent> events =
            new TreeMap<>(
                    Comparator.comparing(Place::aggregateId).thenComparingLong(Place::sequence));

    private record Place(String aggregateId, long sequence) {

        static Place of(HeldEvent event) {
            return new Place(event.aggregateId(), event.sequence());
        }
    }

    @Override
    public synchronized void hold(HeldEvent event) {
        events.putIfAbsent(Place.of(event), event);
    }

    @Override
    public synchronized void reject(HeldEvent event) {
        events.put(Place.of(event), event);
    }

    @Override
    public synchronized void pardon(String aggregateId, long sequence) {
        events.computeIfPresent(
                new Place(aggregateId, sequence), (place, event) -> with(event, null));
    }

    private static HeldEvent with(HeldEvent event, @Nullable String rejection) {
        return new HeldEvent(event.aggregateId(), event.sequence(), event.incoming(), rejection);
    }

    @Override
    public synchronized Set<String> among(Collection<String> aggregateIds) {
        return events.keySet().stream()
                .map(Place::aggregateId)
                .filter(aggregateIds::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<HeldEvent> of(String aggregateId) {
        return events.values().stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .toList();
    }

    @Override
    public synchronized void release(String aggregateId, long upTo) {
        events.keySet()
                .removeIf(place ->
                        place.aggregateId().equals(aggregateId) && place.sequence() <= upTo);
    }

    @Override
    public synchronized long count() {
        return events.size();
    }

    @Override
    public synchronized List<HeldEvent> list(int limit) {
        return events.values().stream().limit(limit).toList();
    }
}
