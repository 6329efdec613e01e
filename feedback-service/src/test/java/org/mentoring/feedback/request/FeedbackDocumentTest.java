package org.mentoring.feedback.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.PersonId;
import org.mentoring.feedback.request.domain.Question;
import org.mentoring.feedback.request.domain.Visibility;

import java.time.Instant;
import java.util.stream.Stream;

class FeedbackDocumentTest {

    private static final Question QUESTION =
            new Question(
                    "meeting000000000000000",
                    "pairing000000000000000",
                    "cohort0000000000000000",
                    new PersonId("mentee0000000000000000"),
                    new PersonId("mentor0000000000000000"));
    private static final Instant HELD = Instant.parse("2026-03-10T14:45:00Z");
    private static final Instant DUE = Instant.parse("2026-03-17T14:45:00Z");
    private static final Instant GIVEN = Instant.parse("2026-03-11T08:00:00.123Z");

    @ParameterizedTest
    @MethodSource("feedback")
    void readsBackWhatItWrote(Feedback feedback) {
        var document = new FeedbackDocument();
        var kept = new RawBsonDocument(document.encode(feedback), new DocumentCodec());

        assertThat(document.decode(kept.decode(new DocumentCodec()))).isEqualTo(feedback);
    }

    static Stream<Feedback> feedback() {
        return Stream.of(
                new Feedback.Requested(QUESTION, HELD, DUE),
                given(new Answer("Examples", "More time", 4, Visibility.PAIR)),
                given(new Answer(null, null, 1, Visibility.AUTHOR)),
                given(new Answer("Examples", null, 5, Visibility.COORDINATORS)));
    }

    private static Feedback given(Answer answer) {
        return new Feedback.Given(QUESTION, HELD, DUE, answer, GIVEN);
    }
}
