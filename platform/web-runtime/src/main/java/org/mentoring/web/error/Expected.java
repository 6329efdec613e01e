package org.mentoring.web.error;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;

/// Says in a reader's words which kind of value a Java type stands for. Never names the type.
final class Expected {

    private static final Map<Class<?>, String> BY_TYPE =
            Map.ofEntries(
                    Map.entry(String.class, "Text is expected here."),
                    Map.entry(boolean.class, "true or false is expected here."),
                    Map.entry(Boolean.class, "true or false is expected here."),
                    Map.entry(int.class, "A whole number is expected here."),
                    Map.entry(Integer.class, "A whole number is expected here."),
                    Map.entry(long.class, "A whole number is expected here."),
                    Map.entry(Long.class, "A whole number is expected here."),
                    Map.entry(double.class, "A number is expected here."),
                    Map.entry(Double.class, "A number is expected here."),
                    Map.entry(Instant.class, "An instant such as 2026-03-01T09:00:00Z."),
                    Map.entry(LocalDate.class, "A date such as 2026-03-01."),
                    Map.entry(LocalDateTime.class, "A time on the clock such as 2026-03-01T09:00."),
                    Map.entry(LocalTime.class, "A time such as 09:30."),
                    Map.entry(Duration.class, "A duration such as PT45M."),
                    Map.entry(ZoneId.class, "An IANA time zone such as Europe/Berlin."),
                    Map.entry(ZoneOffset.class, "An offset such as +01:00."));

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "Not a valid value.";
        }
        String known = BY_TYPE.get(type);
        return known == null ? shapeOf(type) : known;
    }

    private static String shapeOf(Class<?> type) {
        if (type.isEnum()) {
            return "One of the values that the API document lists.";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "A list is expected here.";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "An object is expected here.";
        }
        return "Not a valid value.";
    }
}
