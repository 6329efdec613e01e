package org.mentoring.meeting;

import static org.awaitility.Awaitility.await;
import static org.mentoring.web.caller.Role.COORDINATOR;
import static org.mentoring.web.caller.Role.PARTICIPANT;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;
import org.mentoring.web.caller.Role;
import org.mentoring.web.test.TestTokens;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The people of the samples, each with a way to use the service. Amina mentors Jonas; Leila's
/// pairing was declined; Ruth coordinates their cohort.
@TestConfiguration(proxyBeanMethods = false)
class MeetingFixture {

    static final String PAIRING = "pairing0amina0jonas0000000";
    static final String DECLINED_PAIRING = "pairing0chen0leila00000000";
    static final String AMINA = "person0amina00000000000000";
    static final String JONAS = "person0jonas00000000000000";
    static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");

    private static final FreshServers SERVERS = TestServers.fresh(MeetingFixture.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestTokens tokens;
    private int port;

    MeetingFixture(TestTokens tokens) {
        this.tokens = tokens;
    }

    @Bean
    static DynamicPropertyRegistrar servers() {
        return registry ->
                SERVERS.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Bean
    static MutableClock clock() {
        return MutableClock.at(NOW);
    }

    @Bean
    static TestLog testLog() {
        TestLog log = new TestLog(SERVERS.bootstrapServers());
        log.sendStory(TopicCatalog.PEOPLE, TopicCatalog.COHORT, TopicCatalog.PAIRING);
        return log;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    Api amina() {
        return as("amina.okafor@example.org", PARTICIPANT);
    }

    Api jonas() {
        return as("jonas.weber@example.org", PARTICIPANT);
    }

    Api leila() {
        return as("leila.haddad@example.org", PARTICIPANT);
    }

    Api ruth() {
        return as("ruth.adler@example.org", COORDINATOR);
    }

    Api as(String email, Role... roles) {
        return new Api(port, tokens.of(email, roles));
    }

    /// Waits until the samples have arrived here: the last of them activates nothing and nobody, so
    /// what is asked for is a booking that succeeds.
    Api.Answer book(Map<String, Object> meeting) {
        String key = UUID.randomUUID().toString();
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                jonas().post(
                                                "/api/meetings",
                                                meeting,
                                                Map.of("Idempotency-Key", key)),
                        answer -> answer.status() != 404 && answer.status() != 409);
    }

    /// Waits until the service knows who coordinates the cohort: its topic is read beside that of
    /// the pairings.
    void cohortArrived(String meetingPath) {
        await().atMost(PATIENCE).until(() -> ruth().get(meetingPath).status() == 200);
    }

    /// A meeting of Amina and Jonas on this day of March 2026, with something to prepare.
    static Map<String, Object> preparedMeeting(int day) {
        Map<String, Object> meeting = new HashMap<>(meeting(day));
        meeting.put(
                "agenda",
                List.of(
                        Map.of("kind", "topic", "text", "canary-topic"),
                        Map.of("kind", "question", "text", "canary-question"),
                        Map.of(
                                "kind",
                                "material",
                                "text",
                                "canary-material",
                                "url",
                                "https://reading.example/canary")));
        return meeting;
    }

    /// A meeting of Amina and Jonas on this day of March 2026.
    static Map<String, Object> meeting(int day) {
        return Map.of(
                "pairingId",
                PAIRING,
                "startsAt",
                "2026-03-%02dT15:00".formatted(day),
                "zone",
                "Europe/Berlin",
                "durationMinutes",
                45,
                "medium",
                "video",
                "link",
                "https://video.example/canary-link");
    }
}
