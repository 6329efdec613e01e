package org.mentoring.system.stack;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the gateway answered.
///
/// @param status 0 when no answer came: no connection, or one that broke off
/// @param body a missing node when the answer had no JSON body
public record Answer(int status, HttpHeaders headers, JsonNode body, Duration took) {

    private static final Pattern VERSION = Pattern.compile("\"v(\\d+)\\b.*");

    /// After these it is not known, or certain that nothing was done: a patient client asks again.
    private static final Set<Integer> ASK_AGAIN = Set.of(0, 502, 503, 504);

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public boolean askAgain() {
        return ASK_AGAIN.contains(status);
    }

    /// The text of a field; the field has to be there.
    public String text(String field) {
        return body.required(field).asString();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    /// The aggregate's version as its entity tag tells it.
    public long version() {
        Matcher version = VERSION.matcher(etag());
        if (!version.matches()) {
            throw new IllegalStateException("no version in the tag '" + etag() + "'");
        }
        return Long.parseLong(version.group(1));
    }

    @Override
    public String toString() {
        return status + " after " + took.toMillis() + " ms " + body;
    }
}
