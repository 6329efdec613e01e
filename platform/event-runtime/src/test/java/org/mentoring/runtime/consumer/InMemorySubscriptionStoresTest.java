package org.mentoring.runtime.consumer;

import org.mentoring.runtime.memory.InMemoryHeldEvents;
import org.mentoring.runtime.memory.InMemoryPositions;

final class InMemorySubscriptionStoresTest extends SubscriptionStoresContract {

    @Override
    SubscriptionStores stores() {
        return new SubscriptionStores(new InMemoryPositions(), new InMemoryHeldEvents());
    }
}
