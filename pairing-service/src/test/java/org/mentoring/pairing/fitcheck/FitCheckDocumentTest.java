package org.mentoring.pairing.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.RUTH;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.check;
import static org.mentoring.pairing.fitcheck.domain.FitCheckScenes.said;
import static org.mentoring.pairing.fitcheck.domain.Suitability.GOOD;
import static org.mentoring.pairing.fitcheck.domain.Suitability.NOT_A_FIT;
import static org.mentoring.pairing.fitcheck.domain.Suitability.UNDECIDED;

import com.mongodb.MongoClientSettings;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.AskedAgain;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Closed;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Escalated;

import java.util.Set;
import java.util.stream.Stream;

class FitCheckDocumentTest {

    private static final Codec<Document> BSON =
            MongoClientSettings.getDefaultCodecRegistry().get(Document.class);

    private final FitCheckDocument codec = new FitCheckDocument();

    static Stream<FitCheck> checks() {
        return Stream.of(
                check(),
                check(said(MENTOR, GOOD, 1)),
                check(
                        said(MENTOR, NOT_A_FIT, "We want different things.", 2),
                        new Escalated(Set.of(RUTH)),
                        said(MENTEE, UNDECIDED, 3),
                        new AskedAgain(MENTEE)),
                check(new Closed()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void readsWhatItWrote(FitCheck check) {
        var stored = new RawBsonDocument(codec.encode(check), BSON).decode(BSON);

        assertThat(codec.decode(stored)).isEqualTo(check);
    }
}
