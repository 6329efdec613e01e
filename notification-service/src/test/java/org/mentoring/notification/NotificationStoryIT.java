package org.mentoring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.web.test.api.DocumentedAnswers.documented;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.plan.PlanGoalAdded;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.embedded.EmbeddedMail;
import org.mentoring.embedded.ReceivedMail;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;
import org.mentoring.web.caller.Role;
import org.mentoring.web.test.TestTokens;
import org.mentoring.web.test.TestTokensConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The whole service on a real broker, a real store and a real mail server, fed with the published
/// story. Its steps follow one another; it is the day before the first meeting. Every event carries
/// a word that no contract allows: it must get nowhere.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mentoring.public-url=https://mentoring.example",
            "mentoring.notifications.event-age-limit=36500d",
            "mentoring.notifications.poll=100ms",
            "mentoring.notifications.shortest-wait=100ms",
            "mentoring.notifications.longest-wait=500ms",
            "mentoring.mail.circuit.open=500ms"
        })
@Import({TestTokensConfiguration.class, NotificationStoryIT.EveOfTheMeeting.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotificationStoryIT {

    /// Time goes on as everywhere, from the day before the story's first meeting.
    @TestConfiguration(proxyBeanMethods = false)
    static class EveOfTheMeeting {

        private static final Instant EVE = Instant.parse("2026-03-30T08:00:00Z");

        @Bean
        static InstantSource clock() {
            Clock clock = Clock.systemUTC();
            return Clock.offset(clock, Duration.between(clock.instant(), EVE));
        }
    }

    private static final String CANARY = "canary-4711";
    private static final String JONAS = "jonas.weber@example.org";
    private static final String AMINA = "amina.okafor@example.org";
    private static final Topic[] SOURCES = {
        TopicCatalog.COHORT,
        TopicCatalog.PAIRING_RUN,
        TopicCatalog.PAIRING_REQUEST,
        TopicCatalog.PAIRING,
        TopicCatalog.FIT_CHECK,
        TopicCatalog.PLAN,
        TopicCatalog.MEETING,
        TopicCatalog.FEEDBACK
    };

    /// All messages of the story that still say something at its end.
    private static final int ASKED = 58;

    /// Messages about a meeting that changed again: three to each of the two about the first, one
    /// about the second.
    private static final int SUPERSEDED = 8;

    /// A second question whether a pair fits, and the call on its coordinator: no topic tells.
    private static final int CONFIDENTIAL = 2;

    /// One to Chen, and two to Leila that name Chen.
    private static final int ABOUT_CHEN = 3;

    private static final FreshServers SERVERS = TestServers.fresh(NotificationStoryIT.class);
    private static final EmbeddedMail MAILS = EmbeddedMail.start(0);
    private static final TestLog LOG = new TestLog(SERVERS.bootstrapServers());

    private final TestTokens tokens = new TestTokens();
    private final JsonMapper json = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired MongoDatabase database;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        SERVERS.properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("spring.mail.host", MAILS::host);
        registry.add("spring.mail.port", MAILS::port);
    }

    @BeforeAll
    static void mailServerIsDown() {
        MAILS.stop();
    }

    @AfterAll
    static void stop() {
        LOG.close();
        MAILS.close();
    }

    @Test
    @Order(1)
    void keepsMessagesToPeopleWhomItDoesNotKnowYet() {
        Stream.of(SOURCES)
                .flatMap(topic -> Samples.on(topic).stream())
                .forEach(this::sendWithCanary);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("PENDING") == ASKED && count("DROPPED") == SUPERSEDED);
        assertThat(count("SENT") + count("FAILED")).isZero();
    }

    @Test
    @Order(2)
    void losesNothingWhileTheMailServerIsDown() {
        everybodyBut("person0chen000000000000000").forEach(this::sendWithCanary);

        await().atMost(Duration.ofSeconds(30)).until(() -> people() == 4);
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> count("PENDING") == ASKED);
    }

    @Test
    @Order(3)
    void sendsEverythingOnceTheMailServerIsBack() {
        MAILS.startAgain();

        await().atMost(Duration.ofSeconds(60)).until(() -> count("SENT") == ASKED - ABOUT_CHEN);
        assertThat(count("FAILED")).isZero();
        assertThat(MAILS.received())
                .hasSize(ASKED - ABOUT_CHEN)
                .extracting(mail -> messageId(mail.raw()))
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(4)
    void writesInTheReadersLanguageWithTimesOnTheReadersClock() {
        assertThat(mail(JONAS, "Bestätigt: Ihr Treffen mit Amina Okafor am 31. März 2026").text())
                .contains(
                        "Dienstag, 31. März 2026, 17:00 Uhr (Europe/Berlin, Mitteleuropäische"
                                + " Sommerzeit)");
        ReceivedMail toAmina =
                mail(AMINA, "Confirmed: your meeting with Jonas Weber on 31 March 2026");
        assertThat(toAmina.text())
                .contains("Tuesday 31 March 2026, 11:00 (America/New_York, Eastern Daylight Time)");
        assertThat(toAmina.calendar())
                .contains(
                        "METHOD:REQUEST",
                        "SEQUENCE:3",
                        "DTSTART;TZID=Europe/Berlin:20260331T170000");
    }

    @Test
    @Order(5)
    void namesTheCohortByItsBeginning() {
        assertThat(mail(JONAS, "Möchten Sie von Amina Okafor begleitet werden?").text())
                .contains("Jahrgang: beginnt am ");
    }

    @Test
    @Order(5)
    void cancelsInTheCalendarToo() {
        assertThat(
                        mail(JONAS, "Abgesagt: Ihr Treffen mit Amina Okafor am 14. April 2026")
                                .calendar())
                .contains("METHOD:CANCEL", "UID:meeting0second000000000000@mentoring.example");
    }

    @Test
    @Order(6)
    void sendsNothingTwiceWhenEventsComeAgain() {
        int before = MAILS.received().size();
        Stream.of(SOURCES)
                .flatMap(topic -> Samples.on(topic).stream())
                .forEach(this::sendWithCanary);

        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> MAILS.received().size() == before && count("PENDING") == ABOUT_CHEN);
    }

    @Test
    @Order(7)
    void sendsWhatWaitedWhenSomebodyIsKnownAtLast() {
        sendWithCanary(chen(1, "not an address"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("SENT") == ASKED - 1 && count("FAILED") == 1);
    }

    @Test
    @Order(8)
    void sendsAgainWhatWasGivenUpWhenAnOperatorAsksForIt() {
        assertThat(operate("GET", Role.COORDINATOR).statusCode()).isEqualTo(403);
        assertThat(operate("POST", Role.COORDINATOR).statusCode()).isEqualTo(403);
        assertThat(operate("POST", Role.PARTICIPANT).statusCode()).isEqualTo(403);
        HttpResponse<String> failed = operate("GET", Role.ADMINISTRATOR);
        assertThat(failed.body())
                .contains("\"reason\":\"REFUSED\"", "\"kind\":\"pairing-proposed\"")
                .doesNotContain("address", "Chen", "person0");

        sendWithCanary(chen(3, "chen.li@example.org"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    operate("POST", Role.ADMINISTRATOR);
                    return count("SENT") == ASKED;
                });
        assertThat(operate("GET", Role.ADMINISTRATOR).body()).isEqualTo("[]");
        assertThat(MAILS.receivedBy("chen.li@example.org")).hasSize(1);
    }

    @Test
    @Order(8)
    void recordsWhatItReadsTooLate() {
        Sample goal = Samples.of(PlanGoalAdded.class);
        String planId = "plan0late00000000000000000";
        LOG.send(
                new Sample(
                        goal.type(),
                        planId,
                        1,
                        Instant.parse("1920-01-01T00:00:00Z"),
                        goal.json().replace(goal.aggregateId(), planId)));

        await().atMost(Duration.ofSeconds(30)).until(() -> count("DROPPED") == SUPERSEDED + 1);
    }

    @Test
    @Order(9)
    void saysOnItsOwnTopicHowEachMessageEnded() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(events("sent")).hasSize(ASKED - CONFIDENTIAL);
                    assertThat(events("dropped")).hasSize(SUPERSEDED + 1);
                    assertThat(events("failed")).hasSize(1);
                });
        assertThat(events("sent"))
                .allMatch(event -> event.contains("\"channel\":\"email\""))
                .allMatch(event -> event.contains("\"status\":\"sent\""))
                .noneMatch(event -> event.contains("fit-check-"));
        assertThat(events("dropped"))
                .allMatch(event -> event.contains("\"status\":\"dropped\""))
                .filteredOn(event -> event.contains("\"reason\":\"superseded\""))
                .hasSize(SUPERSEDED);
        assertThat(events())
                .extracting(event -> new String(event.value(), UTF_8))
                .noneMatch(event -> event.contains("@") || event.contains("Jonas"));
    }

    @Test
    @Order(10)
    void showsEachPersonTheirOwnLogOnly() {
        JsonNode first = log(JONAS, "?limit=5").get("items");
        String next = log(JONAS, "?limit=5").get("next").asString();
        JsonNode second = log(JONAS, "?limit=200&cursor=" + next).get("items");

        assertThat(first.size()).isEqualTo(5);
        assertThat(sent(first) + sent(second)).isEqualTo(MAILS.receivedBy(JONAS).size());
        assertThat(sent(log(AMINA, "?limit=200").get("items")))
                .isEqualTo(MAILS.receivedBy(AMINA).size());
        assertThat(second.valueStream())
                .filteredOn(item -> item.get("status").asString().equals("sent"))
                .allMatch(item -> item.get("attempts").asInt() == 1);
        assertThat(log("stranger@example.org", "").get("items").size()).isZero();
    }

    @Test
    @Order(11)
    void letsNoPrivateWordThrough() {
        assertThat(MAILS.received())
                .extracting(ReceivedMail::raw)
                .noneMatch(raw -> raw.contains(CANARY));
        assertThat(events()).noneMatch(event -> new String(event.value(), UTF_8).contains(CANARY));
        for (String collection : database.listCollectionNames()) {
            assertThat(database.getCollection(collection).find().map(Object::toString))
                    .as(collection)
                    .noneMatch(document -> document.contains(CANARY));
        }
    }

    private static long sent(JsonNode items) {
        return items.valueStream()
                .filter(item -> item.get("status").asString().equals("sent"))
                .count();
    }

    /// Chen as known by an event of this sequence, reached at this address.
    private static Sample chen(long sequence, String email) {
        Sample chen =
                Samples.on(TopicCatalog.PEOPLE).stream()
                        .filter(sample -> sample.aggregateId().startsWith("person0chen"))
                        .findFirst()
                        .orElseThrow();
        return new Sample(
                chen.type(),
                chen.aggregateId(),
                sequence,
                chen.time(),
                chen.json().replaceFirst("[a-z.]+@example.org", email));
    }

    private HttpResponse<String> operate(String method, Role role) {
        String body = method.equals("POST") ? "{\"action\":\"resend\"}" : "";
        return send(
                HttpRequest.newBuilder(at("/actuator/notifications"))
                        .header("Authorization", "Bearer " + tokens.of("op@example.org", role))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private void sendWithCanary(Sample sample) {
        LOG.send(
                new Sample(
                        sample.type(),
                        sample.aggregateId(),
                        sample.sequence(),
                        sample.time(),
                        sample.json()
                                .replace("{", "{\"words\":\"" + CANARY + "\",")
                                .replace("\",}", "\"}")));
    }

    private static List<Sample> everybodyBut(String personId) {
        return Samples.on(TopicCatalog.PEOPLE).stream()
                .filter(sample -> !sample.aggregateId().equals(personId))
                .toList();
    }

    private long count(String status) {
        return database.getCollection("notifications")
                .countDocuments(com.mongodb.client.model.Filters.eq("state.status", status));
    }

    private long people() {
        return database.getCollection("people").countDocuments();
    }

    private static ReceivedMail mail(String to, String subject) {
        return MAILS.receivedBy(to).stream()
                .filter(mail -> mail.subject().equals(subject))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError(subjects(to)));
    }

    private static String subjects(String to) {
        return MAILS.receivedBy(to).stream().map(ReceivedMail::subject).toList().toString();
    }

    private static String messageId(String raw) {
        return raw.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
    }

    private static List<ConsumerRecord<String, byte[]>> events() {
        return LOG.read(TopicCatalog.NOTIFICATION);
    }

    private static List<String> events(String ending) {
        String type = "org.mentoring.notification." + ending + ".v1";
        return events().stream()
                .filter(event -> type.equals(TestLog.header(event, EventHeaders.TYPE)))
                .map(event -> new String(event.value(), UTF_8))
                .toList();
    }

    private JsonNode log(String email, String query) {
        HttpResponse<String> response =
                documented(
                        send(
                                HttpRequest.newBuilder(at("/api/notifications" + query))
                                        .header(
                                                "Authorization",
                                                "Bearer " + tokens.of(email, Role.PARTICIPANT))
                                        .build()));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Objects.requireNonNull(json.readTree(response.body()));
    }

    private URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
