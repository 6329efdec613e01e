package org.mentoring.web.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tokens, media types, preconditions.
final class HeaderAttacks {

    private static final String OTHER_VERSION = "\"v999999999\"";

    private HeaderAttacks() {}

    static Stream<Attack> on(Endpoint endpoint, Map<String, String> refusedTokens) {
        return Stream.of(tokens(endpoint, refusedTokens), media(endpoint), preconditions(endpoint))
                .flatMap(List::stream);
    }

    private static List<Attack> tokens(Endpoint endpoint, Map<String, String> refused) {
        List<Attack> attacks = new ArrayList<>();
        attacks.add(Attack.on(endpoint, "no token").without("Authorization").expecting(401));
        attacks.add(
                Attack.on(endpoint, "another scheme")
                        .header("Authorization", "Basic YTpi")
                        .expecting(401));
        refused.forEach((kind, token) ->
                attacks.add(
                        Attack.on(endpoint, "token " + kind)
                                .header("Authorization", "Bearer " + token)
                                .expecting(401)));
        return attacks;
    }

    private static List<Attack> media(Endpoint endpoint) {
        if (endpoint.body().length == 0) {
            return List.of();
        }
        return Stream.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=nonsense",
                        "nonsense")
                .map(type -> Attack.on(endpoint, "as " + type).header("Content-Type", type))
                .toList();
    }

    private static List<Attack> preconditions(Endpoint endpoint) {
        List<Attack> attacks = new ArrayList<>();
        if (endpoint.headers().containsKey("If-Match")) {
            attacks.add(Attack.on(endpoint, "no version").without("If-Match").expecting(428));
            attacks.add(ifMatch(endpoint, OTHER_VERSION).expecting(412));
            attacks.add(ifMatch(endpoint, "\"nonsense\"").expecting(412));
            attacks.add(ifMatch(endpoint, "*").expecting(400));
            attacks.add(ifMatch(endpoint, "v1").expecting(400));
        }
        if (endpoint.readsKey()) {
            attacks.add(key(endpoint, "a key with spaces"));
            attacks.add(key(endpoint, "k".repeat(300)));
        }
        return attacks;
    }

    private static Attack ifMatch(Endpoint endpoint, String tag) {
        return Attack.on(endpoint, "If-Match " + tag).header("If-Match", tag);
    }

    /// Only where the key is read: another endpoint overlooks it and carries the request out.
    private static Attack key(Endpoint endpoint, String key) {
        return Attack.on(endpoint, "Idempotency-Key " + key).header("Idempotency-Key", key);
    }
}
