package org.mentoring.gateway.routing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The instances of one service, asked in turn.
final class Upstream {

    private final List<Instance> instances;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(List<Instance> instances) {
        this.instances = List.copyOf(instances);
    }

    /// All instances in the order in which this request tries them; each call starts one further.
    List<Instance> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), instances.size());
        return IntStream.range(0, instances.size())
                .mapToObj(i -> instances.get((first + i) % instances.size()))
                .toList();
    }
}
