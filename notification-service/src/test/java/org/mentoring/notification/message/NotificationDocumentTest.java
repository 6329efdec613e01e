package org.mentoring.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.notification.Examples;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.Delivery.Reason;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.notification.message.domain.Tries;

import java.time.Instant;
import java.util.stream.Stream;

class NotificationDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00.123Z");

    private final NotificationDocument codec = new NotificationDocument();

    static Stream<Matter> everyMatter() {
        return Examples.everyMatter().stream();
    }

    static Stream<Delivery> everyDelivery() {
        return Stream.of(
                new Delivery.Pending(new Tries(NOW.minusSeconds(60), 1, 1), NOW, true),
                new Delivery.Sent(2, NOW),
                new Delivery.Failed(8, NOW, Reason.REFUSED),
                new Delivery.Failed(5, NOW, Reason.UNANSWERED),
                new Delivery.Dropped(0, NOW, Needless.SUPERSEDED));
    }

    @ParameterizedTest
    @MethodSource("everyMatter")
    void keepsWhatAMessageIsAbout(Matter matter) {
        assertKept(with(matter, new Delivery.Pending(new Tries(NOW, 0, 0), NOW, false)));
    }

    @ParameterizedTest
    @MethodSource("everyDelivery")
    void keepsHowFarItHasCome(Delivery delivery) {
        assertKept(with(Examples.everyMatter().getFirst(), delivery));
    }

    private void assertKept(Notification notification) {
        assertThat(codec.decode(throughStore(codec.encode(notification)))).isEqualTo(notification);
    }

    private static Document throughStore(Document document) {
        BsonDocument stored =
                document.toBsonDocument(
                        Document.class, MongoClientSettings.getDefaultCodecRegistry());
        return new DocumentCodec()
                .decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
    }

    private static Notification with(Matter matter, Delivery delivery) {
        return new Notification("person0jonas", matter, "meeting:1", NOW, delivery);
    }
}
