package org.mentoring.web.paging;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which page is asked for; a controller takes it as an argument, from `?limit=&cursor=`. A store
/// reads up to [#fetch()] rows after [#after()] and hands them to [#page].
public final class PageRequest {

    private final int limit;
    private final @Nullable Cursor after;
    private final Function<Cursor, String> seal;

    PageRequest(int limit, @Nullable Cursor after, Function<Cursor, String> seal) {
        this.limit = limit;
        this.after = after;
        this.seal = seal;
    }

    /// For callers inside the process, and for tests: a page whose cursors are not signed.
    public static PageRequest of(int limit, @Nullable Cursor after) {
        return new PageRequest(limit, after, cursor -> String.join(",", cursor.values()));
    }

    public static PageRequest of(int limit) {
        return of(limit, null);
    }

    public int limit() {
        return limit;
    }

    /// One row more than shown, to know whether there is a next page.
    public int fetch() {
        return limit + 1;
    }

    /// The last row of the page before; empty on the first page.
    public Optional<Cursor> after() {
        return Optional.ofNullable(after);
    }

    /// `rows` in order, at most [#fetch()] of them.
    public <T> Page<T> page(List<T> rows, Function<? super T, Cursor> positionOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, seal.apply(positionOf.apply(shown.getLast())));
    }
}
