package org.mentoring.system.stack;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a caller asks for.
///
/// @param body made JSON of, unless it is text; null for none
public record Request(
        String method, String path, @Nullable Object body, Map<String, String> headers) {

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(String path) {
        return new Request("GET", path, null, Map.of());
    }

    public static Request post(String path) {
        return new Request("POST", path, null, Map.of());
    }

    public static Request post(String path, Object body) {
        return new Request("POST", path, body, Map.of("Content-Type", "application/json"));
    }

    public static Request put(String path, Object body) {
        return new Request("PUT", path, body, Map.of("Content-Type", "application/json"));
    }

    public static Request csv(String path, String csv) {
        return new Request("POST", path, csv, Map.of("Content-Type", "text/csv"));
    }

    /// Sent any number of times under one key, it is carried out once.
    public Request once(String key) {
        return with("Idempotency-Key", key);
    }

    public Request ifMatch(String etag) {
        return with("If-Match", etag);
    }

    private Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, body, more);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
