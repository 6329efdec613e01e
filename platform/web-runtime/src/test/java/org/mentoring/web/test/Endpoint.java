package org.mentoring.web.test;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A good request, as the starting point of bad ones. It is never sent as it is, so that a campaign
/// changes nothing; ids in it must be those of things that exist, and its body complete.
///
/// @param path with real ids, without a query
/// @param token of somebody who may do it
/// @param readsKey it takes an `Idempotency-Key`; others overlook the header
public record Endpoint(
        String method,
        String path,
        String token,
        Map<String, String> headers,
        byte[] body,
        boolean isList,
        boolean readsKey) {

    public static Endpoint get(String path, String token) {
        return new Endpoint("GET", path, token, Map.of(), new byte[0], false, false);
    }

    /// A list with `?limit=&cursor=`.
    public static Endpoint list(String path, String token) {
        return new Endpoint("GET", path, token, Map.of(), new byte[0], true, false);
    }

    /// With a JSON body; empty for none.
    public static Endpoint post(String path, String token, String json) {
        return withJson("POST", path, token, json);
    }

    public static Endpoint put(String path, String token, String json) {
        return withJson("PUT", path, token, json);
    }

    public static Endpoint delete(String path, String token) {
        return withJson("DELETE", path, token, "");
    }

    public static Endpoint postCsv(String path, String token, String csv) {
        byte[] body = csv.getBytes(StandardCharsets.UTF_8);
        return new Endpoint(
                "POST", path, token, Map.of("Content-Type", "text/csv"), body, false, false);
    }

    private static Endpoint withJson(String method, String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers =
                json.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json");
        return new Endpoint(method, path, token, headers, body, false, false);
    }

    public Endpoint ifMatch(String etag) {
        return with("If-Match", etag);
    }

    /// A creation that is carried out once under one `Idempotency-Key`.
    public Endpoint withKey() {
        return new Endpoint(method, path, token, headers, body, isList, true);
    }

    private Endpoint with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Endpoint(method, path, token, more, body, isList, readsKey);
    }

    boolean isJson() {
        return "application/json".equals(headers.get("Content-Type"));
    }

    boolean isCsv() {
        return "text/csv".equals(headers.get("Content-Type"));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
