package org.mentoring.runtime.projection;

import org.mentoring.runtime.memory.InMemoryProjectionStore;

final class InMemoryProjectionStoreTest extends ProjectionStoreContract {

    @Override
    ProjectionStore projections() {
        return new InMemoryProjectionStore();
    }
}
