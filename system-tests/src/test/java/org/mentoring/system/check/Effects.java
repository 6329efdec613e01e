package org.mentoring.system.check;

import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Request;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What services that only heard of something answer, beside what the service answers that owns it.
/// The API only: how they keep it is theirs.
public final class Effects {

    private final List<String> differences = new ArrayList<>();
    private final Pair pair;
    private final Caller coordinator;

    private Effects(Pair pair, Caller coordinator) {
        this.pair = pair;
        this.coordinator = coordinator;
    }

    /// Where they differ about these pairs; empty when all have come to the same.
    ///
    /// @param coordinator of their cohort, to whom every question counts, unlike to one of the two
    public static List<String> differences(List<Pair> pairs, Caller coordinator) {
        return pairs.stream()
                .map(pair -> new Effects(pair, coordinator))
                .flatMap(it -> it.compare().stream())
                .toList();
    }

    private List<String> compare() {
        JsonNode pairing = read("/api/pairings/" + pair.id());
        JsonNode seen = coordinator.done(Request.get("/api/pair-states/" + pair.id())).body();
        int goals = read("/api/pairings/" + pair.id() + "/plan").required("goals").size();
        long held = held();
        same("status", pairing.at("/status").asString(), seen.at("/pairingStatus").asString());
        same("held, in pairing-service", held, pairing.at("/meetings/held").asLong());
        same("held, in feedback-service", held, seen.at("/meetings/held").asLong());
        same("goals", goals, seen.at("/goals/open").asInt());
        same(
                "questions to two for each meeting",
                2 * held,
                seen.at("/feedback/requested").asLong());
        same("agreed at all", agreed(pairing), seen.hasNonNull("agreedAt"));
        return differences;
    }

    private long held() {
        return pair.mentee().pages("/api/meetings?pairingId=" + pair.id()).stream()
                .flatMap(page -> page.required("items").valueStream())
                .filter(meeting -> meeting.at("/status").asString().equals("held"))
                .count();
    }

    private static boolean agreed(JsonNode pairing) {
        return pairing.at("/agreement/status").asString("").equals("confirmed")
                || pairing.at("/earlierAgreements")
                        .valueStream()
                        .anyMatch(it -> it.at("/status").asString("").equals("confirmed"));
    }

    private void same(String what, Object owner, Object consumer) {
        if (!Objects.equals(owner, consumer)) {
            differences.add(pair.id() + ", " + what + ": " + owner + " and " + consumer);
        }
    }

    private JsonNode read(String path) {
        Caller reader = pair.mentee();
        return reader.done(Request.get(path)).body();
    }
}
