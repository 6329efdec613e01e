package org.mentoring.web.test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ids of others and of nothing, query parameters, methods.
final class AddressAttacks {

    static final String FOREIGN_ID = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

    private static final Pattern ID = Pattern.compile("(?<=/)[a-z0-9]{20,32}(?=/|$)");
    private static final List<String> NO_IDS =
            List.of(
                    FOREIGN_ID,
                    "x",
                    "$ne",
                    "%7B%22$ne%22%3Anull%7D",
                    "%00",
                    "%2e%2e",
                    "..%2f..%2fetc",
                    "%zz",
                    "%F0%9F%8C%B3",
                    "a;b=c",
                    "x".repeat(3_000));

    private AddressAttacks() {}

    static Stream<Attack> on(Endpoint endpoint) {
        List<Attack> attacks = new ArrayList<>(ids(endpoint));
        attacks.add(Attack.on(endpoint, "unknown method").method("PROPFIND"));
        attacks.add(Attack.on(endpoint, "method not for this").method("PATCH"));
        attacks.add(Attack.on(endpoint, "nothing below").target(endpoint.path() + "/nothing"));
        if (endpoint.isList()) {
            attacks.addAll(queries(endpoint));
        }
        return attacks.stream();
    }

    private static List<Attack> ids(Endpoint endpoint) {
        List<Attack> attacks = new ArrayList<>();
        Matcher id = ID.matcher(endpoint.path());
        while (id.find()) {
            String before = endpoint.path().substring(0, id.start());
            String after = endpoint.path().substring(id.end());
            for (String other : NO_IDS) {
                attacks.add(Attack.on(endpoint, "another id").target(before + other + after));
            }
        }
        return attacks;
    }

    private static List<Attack> queries(Endpoint endpoint) {
        return Stream.of(
                        "limit=0",
                        "limit=-1",
                        "limit=201",
                        "limit=99999999999",
                        "limit=x",
                        "limit=",
                        "limit=1&limit=2",
                        "limit=%zz",
                        "cursor=x",
                        "cursor=",
                        "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                        "cursor=%00",
                        "cursor=" + "x".repeat(3_000))
                .map(query -> Attack.on(endpoint, "query").target(endpoint.path() + "?" + query))
                .toList();
    }
}
