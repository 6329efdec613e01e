package org.mentoring.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.outbox.EventData;

/// One header of a record; a name may occur more than once, and a header may have no value.
public record LogHeader(String name, @Nullable EventData value) {

    public static LogHeader of(String name, String text) {
        return new LogHeader(name, new EventData(text.getBytes(UTF_8)));
    }

    public String text() {
        return value == null ? "" : new String(value.bytes(), UTF_8);
    }
}
