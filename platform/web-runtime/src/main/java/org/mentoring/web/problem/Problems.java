package org.mentoring.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes problems as `application/problem+json`. It has a mapper of its own, so that an answer can
/// still be given when the application's is what failed.
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Problems() {}

    /// The body, in UTF-8.
    public static byte[] json(Problem problem) {
        return MAPPER.writeValueAsBytes(members(problem));
    }

    /// What goes beside the body, by header name. Content type included.
    public static Map<String, String> headers(Problem problem) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        if (problem.retryAfter() != null) {
            headers.put("Retry-After", Long.toString(wholeSeconds(problem.retryAfter())));
        }
        return headers;
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.type().uri().toString());
        members.put("title", problem.type().title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        if (problem.instance() != null) {
            members.put("instance", problem.instance());
        }
        if (problem.reason() != null) {
            members.put("reason", problem.reason());
        }
        if (!problem.errors().isEmpty()) {
            members.put("errors", problem.errors());
        }
        return members;
    }

    /// Rounded up: a client that waits too short only comes back in vain.
    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
