package org.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.meeting.MeetingFixture.NOW;
import static org.mentoring.meeting.MeetingFixture.PAIRING;
import static org.mentoring.web.caller.Role.ADMINISTRATOR;
import static org.mentoring.web.caller.Role.COORDINATOR;
import static org.mentoring.web.caller.Role.PARTICIPANT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.testkit.clock.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Who sees what of a meeting, and who may change it.
@RunningMeetingService
class MeetingReadersIT {

    private static final Map<String, Object> TOPIC = Map.of("kind", "topic", "text", "canary");
    private static final Map<String, Object> TIME =
            Map.of("startsAt", "2026-03-20T15:00", "zone", "UTC", "durationMinutes", 45);

    @Autowired private MeetingFixture people;
    @Autowired private MutableClock clock;
    @Autowired private MongoAggregateStore<Meeting> store;

    private Api.Answer meeting;
    private String path;

    @BeforeEach
    void bookAMeeting() {
        clock.set(NOW);
        Api.Answer booked = people.book(MeetingFixture.meeting(16));
        path = booked.header("Location");
        people.cohortArrived(path);
        meeting = people.jonas().change("POST", path + "/agenda-items", TOPIC, booked.etag());
    }

    @Test
    void coordinatorsSeeDatesCountsAndStatesAndNoWord() {
        Api.Answer seen = people.ruth().get(path);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.field("status")).isEqualTo("proposed");
        assertThat(seen.json().path("agendaTopics").asInt()).isEqualTo(1);
        assertThat(seen.json().path("hasLink").asBoolean()).isTrue();
        assertThat(seen.json().has("details")).isFalse();
        assertThat(seen.text()).doesNotContain("canary");
        assertThat(people.ruth().get("/api/meetings?pairingId=" + PAIRING).text())
                .contains(meeting.field("id"))
                .doesNotContain("canary");
        assertThat(people.ruth().get(path + "/join").status()).isEqualTo(404);
        assertThat(people.ruth().get(path + "/invitation.ics").status()).isEqualTo(404);
    }

    @Test
    void coordinatorsChangeNothing() {
        assertThat(changes(people.ruth(), meeting.etag())).containsOnly(403);
        assertThat(people.ruth().post("/api/meetings", MeetingFixture.meeting(17), Map.of()))
                .extracting(Api.Answer::status)
                .isEqualTo(404);
    }

    @Test
    void strangersFindNothingWhateverTheyAsk() {
        for (Api stranger :
                List.of(
                        people.leila(),
                        people.as("leila.haddad@example.org", COORDINATOR),
                        people.as("ruth.adler@example.org", PARTICIPANT, ADMINISTRATOR),
                        people.as("nobody@example.org", PARTICIPANT, COORDINATOR))) {
            assertThat(reads(stranger)).containsOnly(404);
            assertThat(changes(stranger, meeting.etag())).containsOnly(404);
            assertThat(changes(stranger, "\"v99\"")).containsOnly(404);
            assertThat(stranger.get("/api/meetings").json().path("items")).isEmpty();
            assertThat(stranger.post("/api/meetings", MeetingFixture.meeting(17), Map.of()))
                    .extracting(Api.Answer::status)
                    .isEqualTo(404);
        }
        assertThat(people.jonas().get(path).etag()).isEqualTo(meeting.etag());
    }

    /// Being told to try later would say that there is something to try on.
    @Test
    void strangersFindNothingWhileOthersAreChangingTheMeeting() throws Exception {
        CountDownLatch turn = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread holding = Thread.ofVirtual().start(() -> hold(meeting.field("id"), turn, over));
        turn.await();

        int ofAmina = confirmation(people.amina());
        int ofLeila = confirmation(people.leila());
        over.countDown();
        holding.join();

        assertThat(ofAmina).isEqualTo(503);
        assertThat(ofLeila).isEqualTo(404);
    }

    private void hold(String meetingId, CountDownLatch turn, CountDownLatch over) {
        store.change(
                meetingId,
                null,
                meeting -> {
                    turn.countDown();
                    waitFor(over);
                    return Change.of(meeting);
                });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int confirmation(Api person) {
        var version = Map.of("If-Match", meeting.etag());
        return person.send("POST", path + "/confirmation", null, version).status();
    }

    @Test
    void theTwoJoinByTheLinkAndTakeTheFile() {
        Api.Answer join = people.amina().get(path + "/join");
        Api.Answer file = people.jonas().get(path + "/invitation.ics");

        assertThat(join.status()).isEqualTo(302);
        assertThat(join.header("Location")).isEqualTo("https://video.example/canary-link");
        assertThat(join.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.text())
                .contains("UID:" + meeting.field("id"), "DTSTART:20260316T140000Z")
                .doesNotContain("canary");
    }

    @Test
    void aPageLeadsToTheNext() {
        people.book(MeetingFixture.meeting(18));
        List<String> starts = new ArrayList<>();
        JsonNode page = people.jonas().get("/api/meetings?limit=1").json();
        starts.add(page.at("/items/0/startsAt").asString());
        while (page.has("next")) {
            String next = page.path("next").asString();
            page = people.jonas().get("/api/meetings?limit=1&cursor=" + next).json();
            starts.add(page.at("/items/0/startsAt").asString());
        }

        assertThat(starts).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(people.jonas().get("/api/meetings").json().path("items")).hasSize(starts.size());
    }

    private List<Integer> reads(Api person) {
        return List.of(
                person.get(path).status(),
                person.get(path + "/join").status(),
                person.get(path + "/invitation.ics").status());
    }

    private List<Integer> changes(Api person, String etag) {
        Map<String, String> version = Map.of("If-Match", etag);
        return List.of(
                person.send("POST", path + "/confirmation", null, version).status(),
                person.change("POST", path + "/agenda-items", TOPIC, etag).status(),
                person.change("PUT", path + "/time", TIME, etag).status(),
                person.send("POST", path + "/cancellation", null, version).status(),
                person.change("POST", path + "/outcome", Map.of("outcome", "held"), etag).status());
    }
}
