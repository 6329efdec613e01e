package org.mentoring.system.contention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.system.check.Aftermath;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Meetings;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;
import org.mentoring.system.stack.WholeSystem;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/// Fifty writers move one meeting, all at once.
@OnTheWholeSystem
class FiftyWritersIT {

    private static final int WRITERS = 50;
    private static final int ATTEMPTS_EACH = 5;
    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Set<Integer> ANSWERS = Set.of(200, 409, 412, 503);

    @Test
    void everyoneIsAnsweredInTimeAndTheSequenceHasNoGap(WholeSystem system, Pairs pairs)
            throws ExecutionException, InterruptedException {
        Pair pair = pairs.take(1).getFirst();
        Answer meeting = pair.mentee().done(booking(pair));

        List<Answer> answers = allAtOnce(pair, "/api/meetings/" + meeting.text("id"));

        assertThat(answers).extracting(Answer::status).allMatch(ANSWERS::contains);
        long moves = answers.stream().filter(Answer::ok).count();
        System.out.printf(
                "%d writers, %d requests, %d moves, longest answer %d ms%n",
                WRITERS,
                answers.size(),
                moves,
                answers.stream().mapToLong(it -> it.took().toMillis()).max().orElse(0));
        assertThat(moves).isPositive();
        assertThat(new ServiceMetrics(system).longestRequest("meeting-service", "/time"))
                .isLessThan(PROMISED);
        assertNoGap(system, meeting.text("id"), 1 + moves);
    }

    private static Request booking(Pair pair) {
        return Meetings.book(pair, Meetings.inDays(40), "https://video.example.org/hot")
                .once(UUID.randomUUID().toString());
    }

    private static List<Answer> allAtOnce(Pair pair, String meeting)
            throws ExecutionException, InterruptedException {
        List<Future<List<Answer>>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                Caller caller = writer % 2 == 0 ? pair.mentor() : pair.mentee();
                LocalDateTime start =
                        Meetings.inDays(41).plusMinutes((long) ATTEMPTS_EACH * writer);
                writers.add(threads.submit(() -> moves(caller, meeting, start)));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> writer : writers) {
            answers.addAll(writer.get());
        }
        return answers;
    }

    /// Reads and moves, a few times, whatever the answer was; to a minute of its own each time, so
    /// that every move changes something.
    private static List<Answer> moves(Caller caller, String meeting, LocalDateTime start) {
        List<Answer> answers = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS_EACH; attempt++) {
            Answer seen = caller.done(Request.get(meeting));
            Request request = Meetings.move(meeting, start.plusMinutes(attempt));
            answers.add(caller.send(request.ifMatch(seen.etag())));
        }
        return answers;
    }

    private static void assertNoGap(WholeSystem system, String meeting, long events) {
        try (Aftermath aftermath = new Aftermath(system)) {
            assertThat(aftermath.settle().violations()).isEmpty();
            assertThat(aftermath.store().committed())
                    .containsEntry(new EventSource(TopicCatalog.MEETING.name(), meeting), events);
            assertThat(aftermath.topics().entries(TopicCatalog.MEETING))
                    .filteredOn(entry -> entry.source().aggregateId().equals(meeting))
                    .extracting(LogEntry::sequence)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, events).boxed().toList());
        }
    }
}
