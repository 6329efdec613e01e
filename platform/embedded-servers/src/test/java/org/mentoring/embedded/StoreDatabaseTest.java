package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.CursorRegistry;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class StoreDatabaseTest {

    private final MVStore store = new MVStore.Builder().open();

    @BeforeEach
    void createTwoCollections() {
        StoreDatabase database = new StoreDatabase("d", store, new CursorRegistry());
        database.createCollectionOrThrowIfExists("one");
        database.createCollectionOrThrowIfExists("other");
    }

    @AfterEach
    void close() {
        store.closeImmediately();
    }

    private List<MVMap<Object, Object>> maps(String part) {
        return store.getMapNames().stream()
                .filter(name -> name.contains(part))
                .map(name -> store.<Object, Object>openMap(name))
                .toList();
    }

    /// Else the maps made for them would lie beside those that the indexes use.
    @Test
    void indexesIdsInMapsOfItsOwnKind() {
        assertThat(maps("_index_"))
                .hasSize(2)
                .allSatisfy(map -> assertThat(map.getKeyType()).isInstanceOf(KeyType.class));
    }

    /// The store's own types remember what they have met last. Two maps that shared one mixed up
    /// their keys when both were written at once, and the store gave up.
    @Test
    void sharesNoTypeThatRemembersSomething() {
        var collections = maps("databases.");
        var indexes = maps("_index_");

        assertThat(collections.getFirst().getKeyType())
                .isNotSameAs(collections.getLast().getKeyType());
        assertThat(indexes.getFirst().getValueType()).isNotSameAs(indexes.getLast().getValueType());
    }
}
