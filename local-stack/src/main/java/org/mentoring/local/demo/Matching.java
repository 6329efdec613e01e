package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The first half: from an empty cohort to two people who have accepted each other.
final class Matching {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int MONTHS = 6;
    private static final int SHOWN_DRAFTS = 3;

    private final Story story;
    private final Person coordinator;
    private final InstantSource clock;

    Matching(Story story, InstantSource clock) {
        this.story = story;
        this.coordinator = story.coordinator();
        this.clock = clock;
    }

    Pair play() {
        String cohort = openCohort();
        importPeople(cohort);
        Answer run = computePairs(cohort);
        JsonNode draft = publish(run.text("id"));
        return accept(cohort, draft);
    }

    private String openCohort() {
        story.step(coordinator.name() + " opens a cohort");
        LocalDate start = LocalDate.ofInstant(clock.instant(), ZONE);
        String name = "Demo of " + clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Answer cohort =
                coordinator.create(
                        201,
                        "/api/cohorts",
                        Map.of(
                                "name",
                                name,
                                "startsOn",
                                start.toString(),
                                "endsOn",
                                start.plusMonths(MONTHS).toString(),
                                "zone",
                                ZONE.getId()));
        story.say(
                name
                        + ", until "
                        + cohort.text("endsOn")
                        + ", meeting every "
                        + cohort.text("cadenceDays")
                        + " days");
        story.events().await("cohort.created", cohort.text("id"));
        return cohort.text("id");
    }

    private void importPeople(String cohort) {
        story.step(coordinator.name() + " imports sixty people from a CSV file");
        Answer report = coordinator.importCsv("/api/cohorts/" + cohort + "/imports", sample());
        story.say(
                report.text("added")
                        + " of "
                        + report.text("rows")
                        + " enrolled, "
                        + report.body().required("problems").size()
                        + " rows with problems");
        story.events()
                .awaitCount("enrolment.added", cohort, report.body().required("added").asInt());
    }

    private Answer computePairs(String cohort) {
        story.step(coordinator.name() + " asks for the pairs that fit best over the whole cohort");
        Answer requested =
                coordinator.create(
                        202, "/api/cohorts/" + cohort + "/pairing-runs", Map.of("aim", "best-fit"));
        Answer run = awaitStatus(requested.text("id"), "completed");
        story.events().await("pairing-run.requested", requested.text("id"));
        story.events().await("pairing-run.completed", requested.text("id"));
        story.say(
                run.text("draftCount")
                        + " pairs suggested, "
                        + run.text("unmatchedMentees")
                        + " mentees and "
                        + run.text("unmatchedMentors")
                        + " mentors without one. The best:");
        run.body().required("drafts").valueStream().limit(SHOWN_DRAFTS).forEach(this::show);
        run.body()
                .required("leftOut")
                .valueStream()
                .limit(1)
                .forEach(left ->
                        story.say(
                                "Left out: "
                                        + name(left, "person")
                                        + ", "
                                        + words(left.required("rules"))));
        return run;
    }

    private JsonNode publish(String runId) {
        story.step(coordinator.name() + " publishes the pairs");
        Answer run = coordinator.get("/api/pairing-runs/" + runId);
        coordinator.act(202, "/api/pairing-runs/" + runId + "/publication", run.etag());
        Answer published = awaitStatus(runId, "published");
        int count = published.body().required("publishedCount").asInt();
        story.say(count + " pairings proposed");
        story.events().await("pairing-run.published", runId);
        story.events().awaitCount("pairing.proposed", runId, count);
        return farthestApart(published);
    }

    /// The story follows a pair whose clocks differ, because that is when a mail's times matter.
    private JsonNode farthestApart(Answer run) {
        Stream<JsonNode> drafts =
                run.body()
                        .required("drafts")
                        .valueStream()
                        .filter(draft -> draft.hasNonNull("pairingId"));
        return drafts.max((one, other) -> Integer.compare(gap(one), gap(other)))
                .orElseThrow(() -> new StoryException("No pairing was published"));
    }

    private int gap(JsonNode draft) {
        return Math.abs(offset(name(draft, "mentor")) - offset(name(draft, "mentee")));
    }

    private int offset(String name) {
        ZoneId zone = ZoneId.of(story.cast().zoneOf(name));
        return zone.getRules().getOffset(clock.instant()).getTotalSeconds();
    }

    private Pair accept(String cohort, JsonNode draft) {
        Person mentor = story.cast().byName(name(draft, "mentor"));
        Person mentee = story.cast().byName(name(draft, "mentee"));
        String id = draft.required("pairingId").asString();
        story.step(mentee.name() + " and " + mentor.name() + " accept each other");
        for (Person person : new Person[] {mentee, mentor}) {
            Answer seen = person.get("/api/pairings/" + id);
            story.say(
                    person.name()
                            + " reads why: "
                            + words(seen.body().required("fit").required("reasons")));
            Answer accepted = person.act(200, "/api/pairings/" + id + "/acceptance", seen.etag());
            story.say(person.name() + " accepts; the pairing is " + accepted.text("status"));
        }
        story.events().awaitCount("pairing.accepted", id, 2);
        story.events().await("pairing.activated", id);
        Answer pairing = mentee.get("/api/pairings/" + id);
        return new Pair(
                id, cohort, mentor, mentee, person(pairing, "mentor"), person(pairing, "mentee"));
    }

    private Answer awaitStatus(String runId, String status) {
        return Waiting.until(
                "the pairing run to be " + status,
                () -> {
                    Answer run = coordinator.get("/api/pairing-runs/" + runId);
                    if (run.text("status").equals("failed")) {
                        throw new StoryException("The pairing run failed: " + run.body());
                    }
                    return Optional.of(run).filter(it -> it.text("status").equals(status));
                });
    }

    private void show(JsonNode draft) {
        story.say(
                "  "
                        + name(draft, "mentor")
                        + " for "
                        + name(draft, "mentee")
                        + ", fit "
                        + draft.required("score").asInt()
                        + " of 1000: "
                        + words(draft.required("reasons")));
    }

    private static String words(JsonNode list) {
        return String.join(
                " ",
                list.valueStream().limit(2).map(one -> one.required("words").asString()).toList());
    }

    private static String name(JsonNode node, String person) {
        return node.required(person).required("name").asString();
    }

    private static String person(Answer pairing, String side) {
        return pairing.body().required(side).required("id").asString();
    }

    private static String sample() {
        try (InputStream csv = Matching.class.getResourceAsStream("/samples/people-60.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
