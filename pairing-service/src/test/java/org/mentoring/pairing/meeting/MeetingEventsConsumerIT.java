package org.mentoring.pairing.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.meeting.MeetingFacts.Met;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.projection.ProjectionStores;
import org.mentoring.testkit.servers.TestServers;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Fed with the published samples: one meeting is held, another is cancelled.
class MeetingEventsConsumerIT {

    private static final PairingId MET = new PairingId("pairing0amina0jonas0000000");
    private static final PairingId OTHER = new PairingId("pairing0chen0leila00000000");

    private final EventCodec codec = new EventCodec();

    @Test
    void countsWhatWasHeldHoweverOftenItIsTold() {
        var servers = TestServers.freshDatabase(MeetingEventsConsumerIT.class);
        try (var client = servers.mongoClient()) {
            var stores = new ProjectionStores(client.getDatabase(servers.database()));
            var facts = new MongoMeetingFacts(stores.projections("meetingFacts"));
            var consumer = MeetingEventsConsumer.keeping(facts);
            var story = Samples.on(TopicCatalog.MEETING);
            story.forEach(sample -> keep(consumer, received(sample)));
            story.forEach(sample -> keep(consumer, received(sample)));

            assertThat(facts.of(List.of(MET, OTHER)))
                    .isEqualTo(
                            Map.of(
                                    MET,
                                    new Met(
                                            1,
                                            Instant.parse("2026-03-31T15:00:00Z"),
                                            Instant.parse("2026-03-31T15:00:00Z")),
                                    OTHER,
                                    Met.NEVER));
        }
    }

    private static void keep(Projection consumer, ReceivedEvent event) {
        consumer.stateAfter(event)
                .ifPresent(state ->
                        consumer.store().put(event.aggregateId(), event.sequence(), state));
    }

    private ReceivedEvent received(Sample sample) {
        return new ReceivedEvent(
                sample.id(),
                sample.type().wireName(),
                sample.aggregateId(),
                sample.sequence(),
                sample.time(),
                codec.decode(sample.json().getBytes(UTF_8), sample.type().record()));
    }
}
