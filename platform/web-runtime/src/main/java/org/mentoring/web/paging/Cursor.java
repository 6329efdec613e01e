package org.mentoring.web.paging;

import java.util.List;

/// A position in a sorted list: the sort key of the last row that was read, its unique id last.
/// Clients see it sealed. It is signed, not secret: never put personal data into it.
public record Cursor(List<String> values) {

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(String... values) {
        return new Cursor(List.of(values));
    }

    public String get(int index) {
        return values.get(index);
    }
}
