package org.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.feedback.FeedbackFixture.PAIRING;
import static org.mentoring.web.caller.Role.ADMINISTRATOR;
import static org.mentoring.web.caller.Role.COORDINATOR;
import static org.mentoring.web.caller.Role.PARTICIPANT;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Who reads what of feedback: each visibility, before and after the answer.
@RunningFeedbackService
class FeedbackReadersIT {

    private static final AtomicInteger MEETINGS = new AtomicInteger();

    @Autowired private FeedbackFixture people;
    @Autowired private TestLog log;
    @Autowired private MongoAggregateStore<Feedback> store;

    private String path;

    @BeforeEach
    void jonasIsAsked() {
        people.arrived();
        String meetingId = "meeting0readers%011d".formatted(MEETINGS.incrementAndGet());
        FeedbackFixture.meetAgain(log, meetingId);
        path =
                "/api/feedback/"
                        + FeedbackFixture.asked(people.jonas(), meetingId).path("id").asString();
    }

    @Test
    void onlyTheAuthorSeesThatFeedbackWasAskedFor() {
        assertThat(people.jonas().get(path).field("status")).isEqualTo("requested");
        assertThat(statuses()).containsExactly(200, 404, 404, 404);
    }

    @ParameterizedTest(name = "{0}: author {1}, partner {2}, coordinator {3}, stranger {4}")
    @CsvSource({
        "author,       200, 404, 404, 404",
        "pair,         200, 200, 404, 404",
        "coordinators, 200, 404, 200, 404",
    })
    void theAuthorChoosesWhoReadsTheAnswer(
            String visibility, int author, int partner, int coordinator, int stranger) {
        Api.Answer answered = answer(people.jonas(), visibility);

        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.json().at("/answer/helped").asString()).isEqualTo("canary-helped");
        assertThat(statuses()).containsExactly(author, partner, coordinator, stranger);
        assertThat(lists(people.amina())).isEqualTo(partner == 200);
        assertThat(lists(people.ruth())).isEqualTo(coordinator == 200);
        assertThat(lists(people.leila())).isFalse();
    }

    @Test
    void aPartnerWhoCoordinatesDoesNotReadWhatWasKeptFromThePartner() {
        answer(people.jonas(), "coordinators");

        Api partner = people.as("amina.okafor@example.org", PARTICIPANT, COORDINATOR);
        assertThat(partner.get(path).status()).isEqualTo(404);
    }

    @Test
    void onlyTheOneWhoWasAskedAnswersAndOnce() {
        String etag = people.jonas().get(path).etag();
        assertThat(answer(people.amina(), "pair", etag).status()).isEqualTo(404);
        assertThat(answer(people.ruth(), "pair", etag).status()).isEqualTo(404);
        assertThat(
                        answer(people.as("nobody@example.org", ADMINISTRATOR), "pair", "\"v9\"")
                                .status())
                .isEqualTo(404);

        Api.Answer first = answer(people.jonas(), "pair");

        assertThat(answer(people.jonas(), "author", etag).status()).isEqualTo(412);
        assertThat(answer(people.jonas(), "author", first.etag()).field("reason"))
                .isEqualTo("already-given");
        assertThat(answer(people.amina(), "author", first.etag()).status()).isEqualTo(403);
        assertThat(answer(people.amina(), "author", etag).status()).isEqualTo(412);
        assertThat(people.jonas().get(path).text()).isEqualTo(first.text());
    }

    @Test
    void whoMayNotSeeItIsNotToldThatItIsBusy() throws InterruptedException {
        var held = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ =
                    threads.submit(
                            () -> store.change(idOf(path), null, it -> keep(it, held, over)));
            held.await();
            int stranger = answer(people.leila(), "pair", "\"v1\"").status();
            int author = answer(people.jonas(), "pair", "\"v1\"").status();
            over.countDown();

            assertThat(stranger).isEqualTo(404);
            assertThat(author).isEqualTo(503);
        }
    }

    /// Somebody is deciding about it and takes long.
    private static Change<Feedback> keep(
            Feedback feedback, CountDownLatch held, CountDownLatch over) {
        held.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Change<>(feedback, List.of());
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"rating":0,"visibility":"pair"}                        | /rating
                    {"rating":6,"visibility":"pair"}                        | /rating
                    {"rating":"4","visibility":"pair"}                      | /rating
                    {"rating":4.5,"visibility":"pair"}                      | /rating
                    {"visibility":"pair"}                                   | /rating
                    {"rating":4}                                            | /visibility
                    {"rating":4,"visibility":"everybody"}                   | /visibility
                    {"rating":4,"visibility":{"$ne":null}}                  | /visibility
                    {"rating":4,"visibility":"pair","helped":{"$ne":null}}  | /helped
                    {"rating":4,"visibility":"pair","helped":"a\\u0000"}    | /helped
                    {"rating":4,"visibility":"pair","authorId":"x"}         | /authorId
                    """)
    void refusesAnAnswerThatMakesNoSense(String body, String pointer) {
        String etag = people.jonas().get(path).etag();

        Api.Answer answer = people.jonas().change("POST", path + "/answer", body, etag);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(people.jonas().get(path).etag()).isEqualTo(etag);
    }

    @Test
    void tellsTheTopicThatAnAnswerWasGivenAndNotWhatItSays() {
        String id = answer(people.jonas(), "author").field("id");

        List<ConsumerRecord<String, byte[]>> told =
                await().until(
                                () ->
                                        log.read(TopicCatalog.FEEDBACK).stream()
                                                .filter(record -> record.key().equals(id))
                                                .toList(),
                                records -> records.size() == 2);
        assertThat(told)
                .extracting(record -> TestLog.header(record, EventHeaders.TYPE))
                .containsExactly(
                        "org.mentoring.feedback.requested.v1", "org.mentoring.feedback.given.v1");
        assertThat(told)
                .allSatisfy(record ->
                        assertThat(record.headers() + new String(record.value(), UTF_8))
                                .doesNotContain("canary"));
    }

    private List<Integer> statuses() {
        return List.of(
                people.jonas().get(path).status(),
                people.amina().get(path).status(),
                people.ruth().get(path).status(),
                people.leila().get(path).status());
    }

    private boolean lists(Api person) {
        return person.get("/api/feedback?pairingId=" + PAIRING).text().contains(idOf(path));
    }

    private Api.Answer answer(Api person, String visibility) {
        return answer(person, visibility, person.get(path).etag());
    }

    private Api.Answer answer(Api person, String visibility, String etag) {
        var answer =
                Map.of(
                        "helped",
                        "canary-helped",
                        "improve",
                        "canary-improve",
                        "rating",
                        4,
                        "visibility",
                        visibility);
        return person.change("POST", path + "/answer", answer, etag);
    }
}
