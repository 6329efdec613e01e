package org.mentoring.web.precondition;

import org.springframework.http.ResponseEntity;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Entity tags of aggregates: `"v7"` is version 7. An answer that also shows what other services
/// told us takes `of(version, shown…)`: `"v7-9k2c…"` changes with those too, so a 304 is never
/// wrong, while If-Match still compares the version alone.
public final class ETags {

    private static final Pattern OURS = Pattern.compile("\"v(\\d{1,18})(?:-[a-z0-9]+)?\"");

    private ETags() {}

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    public static String of(long version, Object... alsoShown) {
        String[] parts = new String[alsoShown.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = String.valueOf(alsoShown[i]);
        }
        return "\"v" + version + "-" + Digests.id(parts) + "\"";
    }

    /// 200 with the tag; for GET, Spring answers 304 where If-None-Match has the same one.
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /// 201 with Location.
    public static <T> ResponseEntity<T> created(String location, long version, T body) {
        return ResponseEntity.created(URI.create(location)).eTag(of(version)).body(body);
    }

    /// The version a tag names; -1, which nothing ever has, for a tag that is not one of ours.
    static long versionOf(String etag) {
        Matcher ours = OURS.matcher(etag);
        return ours.matches() ? Long.parseLong(ours.group(1)) : -1;
    }
}
