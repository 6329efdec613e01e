package org.mentoring.pairing.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class PagedListTest {

    private final List<Integer> pages = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1250})
    void hasAnEntryForEachKeyInTheirOrder(int size) {
        var keys = IntStream.range(0, size).boxed().toList();

        assertThat(new PagedList<>(keys, this::read))
                .hasSize(size)
                .containsExactlyElementsOf(keys.stream().map(key -> "entry " + key).toList());
    }

    @Test
    void readsAPageWhenItIsReachedAndNoneTwice() {
        var list = new PagedList<>(IntStream.range(0, 1250).boxed().toList(), this::read);
        assertThat(pages).isEmpty();

        var entries = list.iterator();
        entries.next();
        assertThat(pages).containsExactly(500);

        entries.forEachRemaining(entry -> assertThat(entry).startsWith("entry"));
        assertThat(pages).containsExactly(500, 500, 250);
    }

    private List<String> read(List<Integer> keys) {
        pages.add(keys.size());
        return keys.stream().map(key -> "entry " + key).toList();
    }
}
