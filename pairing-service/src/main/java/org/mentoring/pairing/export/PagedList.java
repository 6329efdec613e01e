package org.mentoring.pairing.export;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/// A list that is read while somebody walks through it, page by page: however long it is, no more
/// than its keys and one page are in memory. For one reader, from the first to the last.
///
/// @param <K> what an entry is found by
final class PagedList<K, T> extends AbstractList<T> {

    static final int PAGE = 500;

    private final List<K> keys;
    private final Function<List<K>, List<T>> read;
    private List<T> page = List.of();
    private int from = -1;

    /// @param read gives one entry for each key, in the same order
    PagedList(List<K> keys, Function<List<K>, List<T>> read) {
        this.keys = List.copyOf(keys);
        this.read = read;
    }

    @Override
    public T get(int index) {
        var start = index - index % PAGE;
        if (start != from) {
            page = read.apply(keys.subList(start, Math.min(start + PAGE, keys.size())));
            from = start;
        }
        return page.get(index - start);
    }

    @Override
    public int size() {
        return keys.size();
    }
}
