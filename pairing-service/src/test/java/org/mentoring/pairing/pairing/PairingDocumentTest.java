package org.mentoring.pairing.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.absence;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.closed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.paused;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.withdrawn;

import com.mongodb.MongoClientSettings;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Closure;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pause;
import org.mentoring.pairing.pairing.domain.Reflection;
import org.mentoring.pairing.pairing.domain.Relationship;
import org.mentoring.pairing.pairing.domain.SelfRating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What is written is what is read, in every state.
class PairingDocumentTest {

    private static final DocumentCodec BSON =
            new DocumentCodec(MongoClientSettings.getDefaultCodecRegistry());
    private static final Actor RUTH = new Actor.Coordinator(new PersonId("ruth0000000000000001"));

    @ParameterizedTest
    @MethodSource("everyState")
    void readsWhatItHasWritten(Pairing pairing) {
        var document = new PairingDocument();

        assertThat(document.decode(stored(document.encode(pairing)))).isEqualTo(pairing);
    }

    static Stream<Pairing> everyState() {
        return Stream.of(
                proposed(),
                proposed(MENTOR),
                agreed(),
                active(),
                active(agreement(1, MENTOR, MENTEE), agreement(2, MENTEE)),
                paused(),
                paused(absence(MENTEE, true)),
                paused(new Pause(RUTH, null, false, NOON, NOON.plusSeconds(60))),
                closed(Closing.REMATCH, new Actor.Partner(MENTEE), MENTOR, MENTEE),
                closed(Closing.LEFT, new Actor.Service(), MENTOR),
                lookedBackOn(),
                declined(false),
                declined(true),
                withdrawn());
    }

    private static Pairing lookedBackOn() {
        var ratings =
                List.of(
                        new SelfRating(
                                MENTEE, SelfRating.Phase.START, Map.of("a.b $kill", 2), NOON),
                        new SelfRating(MENTEE, SelfRating.Phase.END, Map.of("a.b $kill", 4), NOON));
        return new Pairing.Closed(
                TERMS,
                new Relationship(NOON, List.of(), ratings, LocalDate.parse("2026-10-31")),
                new Closure(Closing.GOALS_REACHED, RUTH, null, NOON, Set.of()),
                Map.of(MENTOR, new Reflection("We grew.", true, NOON)),
                true);
    }

    private static Document stored(Document state) {
        return new RawBsonDocument(state, BSON).decode(BSON);
    }
}
