package org.mentoring.feedback.pairstate;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.feedback.cohort.Enrolments.Places;
import org.mentoring.feedback.pairstate.PairStateViews.PairStateView;
import org.mentoring.feedback.request.FeedbackCounts.Counts;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.memory.InMemoryProjectionStore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Fed with the published samples, in whichever order their sources come.
class PairStateProjectionTest {

    private static final String PAIRING = "pairing0amina0jonas0000000";
    private static final String FIRST = "meeting0first0000000000000";
    private static final String SECOND = "meeting0second000000000000";
    private static final Instant AFTERWARDS = Instant.parse("2026-04-13T16:00:00Z");

    private final InMemoryProjectionStore store = new InMemoryProjectionStore();
    private final PairStateProjection projection = new PairStateProjection(store);
    private final EventCodec codec = new EventCodec();

    @Test
    void tellsWhereThePairStandsInTheEnd() {
        Samples.story().forEach(this::hear);

        assertThat(view()).isEqualTo(standing());
    }

    @Test
    void tellsTheSameWhenEventsRepeatAndSourcesOvertakeEachOther() {
        List<Sample> story = new ArrayList<>(Samples.story());
        story.addAll(Samples.on(TopicCatalog.MEETING));
        Collections.reverse(story);

        story.forEach(this::hear);

        assertThat(view()).isEqualTo(standing());
    }

    private static PairStateView standing() {
        return new PairStateView(
                PAIRING,
                "cohort0spring0000000000000",
                "person0amina00000000000000",
                "person0jonas00000000000000",
                "active",
                "met",
                Instant.parse("2026-03-03T14:00:00Z"),
                Instant.parse("2026-03-05T15:00:00Z"),
                new PairStateViews.MeetingsView(
                        1,
                        1,
                        0,
                        Instant.parse("2026-03-31T15:00:00Z"),
                        Instant.parse("2026-03-31T15:00:00Z"),
                        null),
                new PairStateViews.GoalsView(2, 0),
                new PairStateViews.FeedbackView(2, 1),
                new PairStateViews.PlacesView(3, 1));
    }

    private void hear(Sample sample) {
        if (sample.data() == null) {
            return;
        }
        switch (codec.decode(sample.json().getBytes(UTF_8), sample.type().record())) {
            case PairingEvent event -> projection.put(event, sample.sequence(), sample.time());
            case MeetingEvent event -> projection.put(event.meeting(), sample.sequence());
            default -> {}
        }
    }

    private PairStateView view() {
        var meetings =
                new Document(FIRST, part("meetings." + FIRST))
                        .append(SECOND, part("meetings." + SECOND));
        var document =
                new Document("_id", PAIRING)
                        .append("pairing", part("pairing"))
                        .append("agreement", part("agreement"))
                        .append("meetings", meetings);
        return PairStateViews.of(
                PairState.of(document),
                new Goals.Counts(2, 0),
                new Counts(2, 1),
                new Places(3, 1),
                AFTERWARDS);
    }

    private Document part(String name) {
        return store.find(PAIRING, name).orElseThrow();
    }
}
