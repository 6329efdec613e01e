package org.mentoring.runtime.boot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

import java.util.List;

/// Down when a listener container has died: then this instance reads nothing more although it looks
/// alive, and only a restart helps.
final class ListenersHealth implements HealthIndicator {

    private final ListenerContainers containers;

    ListenersHealth(ListenerContainers containers) {
        this.containers = containers;
    }

    @Override
    public Health health() {
        List<String> dead = containers.dead();
        return dead.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("dead", dead).build();
    }
}
