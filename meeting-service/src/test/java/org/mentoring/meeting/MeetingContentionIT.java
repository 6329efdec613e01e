package org.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.meeting.MeetingFixture.NOW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

@RunningMeetingService
class MeetingContentionIT {

    private static final int WRITERS = 50;
    private static final int BOOKINGS = 20;
    private static final int ATTEMPTS = 5;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    @Autowired private MeetingFixture people;
    @Autowired private MutableClock clock;
    @Autowired private TestLog log;

    private record Reply(boolean write, int status, Duration took) {}

    @BeforeEach
    void setTheClock() {
        clock.set(NOW);
    }

    @Test
    void fiftyWritersOfOneMeetingEachGetAnAnswerAndTheSequenceHasNoGap() throws Exception {
        Api.Answer meeting = people.book(MeetingFixture.meeting(26));
        String path = meeting.header("Location");

        List<Reply> replies =
                together(WRITERS, writer -> write(path, writer)).stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(replies)
                .extracting(Reply::status)
                .allMatch(status -> List.of(200, 409, 412, 503).contains(status));
        assertThat(replies)
                .extracting(Reply::took)
                .allMatch(took -> took.compareTo(LONGEST_ANSWER) < 0);
        long moved =
                replies.stream().filter(reply -> reply.write() && reply.status() == 200).count();
        assertThat(moved).isPositive();
        List<Long> sequences =
                await().until(() -> sequences(meeting.field("id")), all -> all.size() > moved);
        assertThat(sequences)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, moved + 1).boxed().toList());
        assertThat(people.jonas().get(path).json().path("revision").asLong()).isEqualTo(moved);
    }

    @Test
    void bookingsAtTheSameTimeGetNumbersOfTheirOwn() throws Exception {
        List<Integer> numbers =
                together(
                        BOOKINGS,
                        _ -> people.book(MeetingFixture.meeting(27)).json().path("number").asInt());

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number > 0);
    }

    /// Reads and moves, a few times, whatever the answer was. A read that is told to come back
    /// later counts as an answer too.
    private List<Reply> write(String path, int writer) {
        Api person = writer % 2 == 0 ? people.jonas() : people.amina();
        List<Reply> replies = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Object> time = time(writer, attempt);
            Api.Answer read = timed(replies, () -> person.get(path));
            if (read.status() == 200) {
                timed(replies, () -> person.change("PUT", path + "/time", time, read.etag()));
            }
        }
        return replies;
    }

    private static Api.Answer timed(List<Reply> replies, Supplier<Api.Answer> request) {
        long start = System.nanoTime();
        Api.Answer answer = request.get();
        boolean write = answer.response().request().method().equals("PUT");
        var took = Duration.ofNanos(System.nanoTime() - start);
        replies.add(new Reply(write, answer.status(), took));
        return answer;
    }

    /// Each a minute of its own, so that every move changes something.
    private static Map<String, Object> time(int writer, int attempt) {
        int minute = writer * ATTEMPTS + attempt;
        return Map.of(
                "startsAt",
                "2026-03-26T%02d:%02d".formatted(8 + minute / 60, minute % 60),
                "zone",
                "UTC",
                "durationMinutes",
                45);
    }

    private List<Long> sequences(String meetingId) {
        return log.read(TopicCatalog.MEETING).stream()
                .filter(record -> record.key().equals(meetingId))
                .map(record -> Long.parseLong(TestLog.header(record, EventHeaders.SEQUENCE)))
                .toList();
    }

    private interface Task<T> {
        T run(int number) throws Exception;
    }

    private static <T> List<T> together(int count, Task<T> task)
            throws InterruptedException, ExecutionException {
        List<Callable<T>> tasks =
                IntStream.range(0, count)
                        .mapToObj(number -> (Callable<T>) () -> task.run(number))
                        .toList();
        List<T> results = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> done : executor.invokeAll(tasks)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
