package org.mentoring.feedback.request;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.feedback.FeedbackEvent;
import org.mentoring.contracts.feedback.FeedbackGiven;
import org.mentoring.contracts.feedback.FeedbackRequested;
import org.mentoring.contracts.feedback.FeedbackView;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.FeedbackEvent.Given;
import org.mentoring.feedback.request.domain.Visibility;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.memory.InMemoryAggregateStore;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The published samples tell of a meeting that was held; what is asked then is what they tell
/// next.
class FeedbackAskingTest {

    private static final EventCodec CODEC = new EventCodec();
    private static final Sample HELD = Samples.of(MeetingHeld.class);
    private static final MeetingHeld MEETING = decode(HELD, MeetingHeld.class);
    private static final String JONAS = "person0jonas00000000000000";
    private static final String AMINA = "person0amina00000000000000";

    private final InMemoryAggregateStore<Feedback> store =
            new InMemoryAggregateStore<>(
                    "feedback", new FeedbackDocument(), InstantSource.fixed(HELD.time()));
    private final FeedbackAsking asking = new FeedbackAsking(store, Duration.ofDays(7));

    @Test
    void asksBothSidesWithinAWeek() {
        asking.afterMeeting(MEETING.meeting(), HELD.id(), HELD.time());

        assertThat(store.events(idOf(JONAS))).isEqualTo(List.of(sampleFor(JONAS)));
        assertThat(store.events(idOf(AMINA))).isEqualTo(List.of(sampleFor(AMINA)));
    }

    @Test
    void asksOnceHoweverOftenItHearsOfTheMeeting() {
        asking.afterMeeting(MEETING.meeting(), HELD.id(), HELD.time());
        asking.afterMeeting(MEETING.meeting(), HELD.id(), HELD.time());

        assertThat(store.events(idOf(JONAS))).hasSize(1);
    }

    @Test
    void saysThatAnAnswerWasGivenAndNotWhatItSays() {
        asking.afterMeeting(MEETING.meeting(), HELD.id(), HELD.time());
        var answer = new Answer("canary-helped", "canary-improve", 2, Visibility.COORDINATORS);

        store.change(
                idOf(JONAS),
                null,
                asked ->
                        FeedbackEventTranslator.change(
                                idOf(JONAS), asked, new Given(answer, HELD.time())));

        FeedbackGiven sample = decode(Samples.of(FeedbackGiven.class), FeedbackGiven.class);
        var given = (FeedbackGiven) store.events(idOf(JONAS)).getLast();
        assertThat(given.feedback()).isEqualTo(renamed(sample.feedback(), idOf(JONAS)));
        assertThat(new String(CODEC.encode(given), UTF_8)).doesNotContain("canary", "coordinators");
    }

    private static FeedbackEvent sampleFor(String author) {
        return Samples.story().stream()
                .filter(sample -> sample.type().record().equals(FeedbackRequested.class))
                .map(sample -> decode(sample, FeedbackRequested.class).feedback())
                .filter(view -> view.authorId().equals(author))
                .map(view -> new FeedbackRequested(renamed(view, idOf(author))))
                .findFirst()
                .orElseThrow();
    }

    private static FeedbackView renamed(FeedbackView view, String id) {
        return new FeedbackView(
                id,
                view.pairingId(),
                view.cohortId(),
                view.meetingId(),
                view.authorId(),
                view.subjectId(),
                view.status(),
                view.dueAt());
    }

    private static String idOf(String author) {
        return Ids.derivedFrom("feedback", MEETING.meeting().meetingId(), author);
    }

    private static <E extends org.mentoring.contracts.MentoringEvent> E decode(
            Sample sample, Class<E> type) {
        return CODEC.decode(sample.json().getBytes(UTF_8), type);
    }
}
