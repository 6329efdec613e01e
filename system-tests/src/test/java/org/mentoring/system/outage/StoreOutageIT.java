package org.mentoring.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.local.process.ChildStatus;
import org.mentoring.system.check.Aftermath;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Meetings;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;
import org.mentoring.system.stack.WholeSystem;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The store is gone: every service says so in time, and is back when the store is.
@OnTheWholeSystem
class StoreOutageIT {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofMinutes(1);

    @Test
    void everyServiceAnswers503InTimeAndRecoversWithoutARestart(WholeSystem system, Pairs pairs)
            throws IOException {
        Pair pair = pairs.take(1).getFirst();
        Map<Request, Caller> requests = requests(pair, system.callers().coordinator());
        List<Long> processes = pids(system);

        system.stopStore();
        Map<Request, Answer> during = new LinkedHashMap<>();
        requests.forEach((request, caller) -> during.put(request, caller.send(request)));
        system.startStore();

        assertThat(during).allSatisfy(StoreOutageIT::assertUnavailable);
        requests.forEach((request, caller) ->
                await(request + " to work again")
                        .atMost(RECOVERY)
                        .until(() -> caller.send(request), Answer::ok));
        assertThat(pids(system)).isEqualTo(processes);
        assertAllIsWell(system);
    }

    /// Reading from every service, and writing to those that take something from people.
    private static Map<Request, Caller> requests(Pair pair, Caller coordinator) {
        String key = UUID.randomUUID().toString();
        Map<Request, Caller> requests = new LinkedHashMap<>();
        requests.put(Request.get("/api/pairings/" + pair.id()), pair.mentee());
        requests.put(Request.get("/api/meetings"), pair.mentee());
        requests.put(Request.get("/api/feedback"), pair.mentee());
        requests.put(Request.get("/api/notifications"), pair.mentee());
        requests.put(Pairs.cohort("Opened without a store"), coordinator);
        requests.put(
                Meetings.book(pair, Meetings.inDays(3), "https://video.example.org/x").once(key),
                pair.mentor());
        return requests;
    }

    private static void assertUnavailable(Request request, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.took()).isLessThan(PROMISED);
    }

    private static List<Long> pids(WholeSystem system) {
        return system.statuses().stream().map(ChildStatus::pid).toList();
    }

    private static void assertAllIsWell(WholeSystem system) {
        try (Aftermath aftermath = new Aftermath(system)) {
            assertThat(aftermath.settle().violations()).isEmpty();
        }
    }
}
