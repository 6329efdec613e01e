package org.mentoring.feedback;

import static org.awaitility.Awaitility.await;
import static org.mentoring.web.caller.Role.COORDINATOR;
import static org.mentoring.web.caller.Role.PARTICIPANT;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
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

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;

/// The people of the samples, each with a way to use the service. Amina mentors Jonas and has met
/// him; Leila's pairing was declined; Ruth coordinates their cohort.
@TestConfiguration(proxyBeanMethods = false)
class FeedbackFixture {

    static final String PAIRING = "pairing0amina0jonas0000000";
    static final String PAIR_STATE = "/api/pair-states/" + PAIRING;
    static final String COHORT = "cohort0spring0000000000000";

    private static final FreshServers SERVERS = TestServers.fresh(FeedbackFixture.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Topic[] READ = {
        TopicCatalog.PEOPLE,
        TopicCatalog.COHORT,
        TopicCatalog.ENROLMENT,
        TopicCatalog.PAIRING,
        TopicCatalog.PLAN,
        TopicCatalog.MEETING
    };

    private final TestTokens tokens;
    private int port;

    FeedbackFixture(TestTokens tokens) {
        this.tokens = tokens;
    }

    @Bean
    static DynamicPropertyRegistrar servers() {
        return registry ->
                SERVERS.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Bean
    static MutableClock clock() {
        return MutableClock.at("2026-04-01T12:00:00Z");
    }

    @Bean
    static TestLog testLog() {
        TestLog log = new TestLog(SERVERS.bootstrapServers());
        log.sendStory(READ);
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

    /// The state of the pair once every topic has been read: each has told its part by then.
    JsonNode arrived() {
        return await().atMost(PATIENCE)
                .until(
                        () -> ruth().get(PAIR_STATE).json(),
                        state ->
                                state.at("/meetings/cancelled").asInt() == 1
                                        && state.at("/meetings/held").asInt() > 0
                                        && state.at("/goals/open").asInt() == 2
                                        && state.has("agreedAt")
                                        && state.at("/mentorPlaces/load").asInt() == 1
                                        && state.at("/feedback/requested").asInt()
                                                == 2 * state.at("/meetings/held").asInt());
    }

    /// Lets the pair meet once more, under this id.
    static void meetAgain(TestLog log, String meetingId) {
        for (Sample sample : Samples.on(TopicCatalog.MEETING)) {
            if (sample.aggregateId().equals("meeting0first0000000000000")) {
                log.send(
                        new Sample(
                                sample.type(),
                                meetingId,
                                sample.sequence(),
                                sample.time(),
                                sample.json().replace(sample.aggregateId(), meetingId)));
            }
        }
    }

    /// What the person was asked about that meeting, once the service has heard of it.
    static JsonNode asked(Api person, String meetingId) {
        return await().atMost(PATIENCE)
                .until(() -> about(person, meetingId), found -> found.size() == 1)
                .getFirst();
    }

    private static List<JsonNode> about(Api person, String meetingId) {
        return person.get("/api/feedback")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("meetingId").asString().equals(meetingId))
                .toList();
    }
}
