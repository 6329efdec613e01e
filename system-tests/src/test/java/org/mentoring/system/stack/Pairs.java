package org.mentoring.system.stack;

import static org.awaitility.Awaitility.await;

import org.mentoring.local.idp.DemoUser;
import org.mentoring.local.idp.DemoUsers;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;

/// The sample's sixty people in one cohort, matched by the system itself. Each test takes pairs of
/// its own.
public final class Pairs {

    private static final Duration ONE_EVENT_LATER = Duration.ofMinutes(1);

    private final Callers callers;
    private final String cohortId;
    private final Queue<JsonNode> proposed;

    private Pairs(Callers callers, String cohortId, Queue<JsonNode> proposed) {
        this.callers = callers;
        this.cohortId = cohortId;
        this.proposed = proposed;
    }

    static Pairs match(Callers callers) {
        Caller coordinator = callers.coordinator();
        String cohort = coordinator.done(cohort("System tests")).text("id");
        String run = "/api/pairing-runs/" + compute(coordinator, cohort);
        String computed = coordinator.done(Request.get(run)).etag();
        coordinator.done(Request.post(run + "/publication").ifMatch(computed));
        JsonNode drafts = awaitStatus(coordinator, run, "published").body().required("drafts");
        return new Pairs(
                callers,
                cohort,
                new ArrayDeque<>(
                        drafts.valueStream().filter(it -> it.hasNonNull("pairingId")).toList()));
    }

    /// A cohort of this name, half a year from today.
    public static Request cohort(String name) {
        return cohort(name, Map.of());
    }

    /// A cohort of this name whose coordinators approve what two have agreed on.
    public static Request approvingCohort(String name) {
        Map<String, Object> requests =
                Map.of("way", "ask", "expiryDays", 14, "reminderDays", List.of(), "approval", true);
        return cohort(name, Map.of("requests", requests));
    }

    private static Request cohort(String name, Map<String, Object> more) {
        LocalDate start = LocalDate.now(ZoneOffset.UTC);
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("name", name);
        settings.put("startsOn", start.toString());
        settings.put("endsOn", start.plusMonths(6).toString());
        settings.put("zone", "Europe/Berlin");
        return Request.post("/api/cohorts", settings).once(UUID.randomUUID().toString());
    }

    public String cohortId() {
        return cohortId;
    }

    /// Pairs that no other test has, active and known to every service.
    public List<Pair> take(int count) {
        List<Pair> taken = Stream.generate(this::accepted).limit(count).toList();
        taken.forEach(Pairs::awaitKnown);
        return taken;
    }

    /// A pair of which neither has accepted the other yet.
    public synchronized Pair proposed() {
        JsonNode draft = proposed.remove();
        return new Pair(
                draft.required("pairingId").asString(),
                cohortId,
                caller(draft.required("mentor")),
                caller(draft.required("mentee")));
    }

    private Pair accepted() {
        Pair pair = proposed();
        Stream.of(pair.mentee(), pair.mentor()).forEach(person -> accept(person, pair.id()));
        return pair;
    }

    private static void accept(Caller person, String pairing) {
        String path = "/api/pairings/" + pairing;
        String seen = person.done(Request.get(path)).etag();
        person.done(Request.post(path + "/acceptance").ifMatch(seen));
    }

    /// Other services know a pair from events, a moment after it became active.
    private static void awaitKnown(Pair pair) {
        await("feedback-service to know " + pair.id())
                .atMost(ONE_EVENT_LATER)
                .until(
                        () -> pair.mentee().get("/api/pair-states/" + pair.id()),
                        answer -> answer.ok() && answer.text("pairingStatus").equals("active"));
        Request booking =
                Meetings.book(pair, Meetings.inDays(30), "https://video.example.org/first")
                        .once(UUID.randomUUID().toString());
        await("meeting-service to know " + pair.id())
                .atMost(ONE_EVENT_LATER)
                .until(() -> pair.mentee().send(booking), Answer::ok);
    }

    private Caller caller(JsonNode person) {
        String name = person.required("name").asString();
        return DemoUsers.shipped().all().stream()
                .filter(user -> user.name().equals(name))
                .map(DemoUser::email)
                .findFirst()
                .map(callers::byEmail)
                .orElseThrow();
    }

    /// A run over the sample's people, who are brought into this cohort too: computed, not
    /// published.
    public String compute(String cohort) {
        return compute(callers.coordinator(), cohort);
    }

    private static String compute(Caller coordinator, String cohort) {
        coordinator.done(Request.csv("/api/cohorts/" + cohort + "/imports", sample()));
        Request request =
                Request.post("/api/cohorts/" + cohort + "/pairing-runs", Map.of("aim", "best-fit"));
        String run = coordinator.done(request.once(UUID.randomUUID().toString())).text("id");
        awaitStatus(coordinator, "/api/pairing-runs/" + run, "completed");
        return run;
    }

    private static Answer awaitStatus(Caller coordinator, String run, String status) {
        return await(run + " to be " + status)
                .atMost(ONE_EVENT_LATER)
                .until(
                        () -> coordinator.get(run),
                        answer -> answer.ok() && answer.text("status").equals(status));
    }

    private static String sample() {
        try (InputStream csv = DemoUsers.class.getResourceAsStream("/samples/people-60.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
