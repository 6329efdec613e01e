package org.mentoring.web.test;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One bad request.
///
/// @param status the answer it must get; 0 for any between 400 and 499
record Attack(
        String name,
        String method,
        String target,
        Map<String, String> headers,
        byte[] body,
        int status) {

    static Attack on(Endpoint endpoint, String name) {
        Map<String, String> headers = new LinkedHashMap<>(endpoint.headers());
        headers.put("Authorization", "Bearer " + endpoint.token());
        return new Attack(name, endpoint.method(), endpoint.path(), headers, endpoint.body(), 0);
    }

    Attack expecting(int required) {
        return new Attack(name, method, target, headers, body, required);
    }

    Attack method(String other) {
        return new Attack(name, other, target, headers, body, status);
    }

    Attack target(String other) {
        return new Attack(name, method, other, headers, body, status);
    }

    Attack header(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Attack(name, method, target, more, body, status);
    }

    Attack without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Attack(name, method, target, fewer, body, status);
    }

    Attack body(byte[] other) {
        return new Attack(name, method, target, headers, other, status);
    }

    Attack body(String other) {
        return body(other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return method + " " + target + ": " + name;
    }
}
