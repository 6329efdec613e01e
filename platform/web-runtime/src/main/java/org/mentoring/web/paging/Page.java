package org.mentoring.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// One page of a list. `next` is the cursor of the following page; absent on the last.
public record Page<T>(
        List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
