package org.mentoring.pairing.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.request.domain.RequestScenes;

/// Every stage survives being written and read, as the store does it.
class PairingRequestDocumentTest {

    private static final PairingRequestDocument CODEC = new PairingRequestDocument();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeking",
                "asked",
                "asked back",
                "answered",
                "releasing",
                "releasing last",
                "withdrawing",
                "next",
                "accepted",
                "paired",
                "declined",
                "withdrawn",
                "full"
            })
    void isReadAsItWasWritten(String state) {
        var request = RequestScenes.state(state);

        assertThat(CODEC.decode(stored(CODEC.encode(request)))).isEqualTo(request);
    }

    @Test
    void hasTheFieldsOfQueriesOnlyWhileTheyMeanSomething() {
        var asked = CODEC.encode(RequestScenes.state("asked"));
        var paired = CODEC.encode(RequestScenes.state("paired"));

        assertThat(asked).containsKeys("dueAt", "held");
        assertThat(paired).doesNotContainKeys("dueAt", "held");
        assertThat(asked.getList("readers", String.class)).containsExactly("lena", "marta");
    }

    private static Document stored(Document document) {
        BsonDocument bson = document.toBsonDocument();
        return new DocumentCodec().decode(bson.asBsonReader(), DecoderContext.builder().build());
    }
}
