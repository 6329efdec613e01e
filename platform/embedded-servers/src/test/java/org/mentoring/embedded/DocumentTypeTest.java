package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class DocumentTypeTest {

    private static final Document EVERYTHING =
            new Document("_id", "one")
                    .append("int", 1)
                    .append("long", 1L)
                    .append("double", 1.5)
                    .append("boolean", true)
                    .append("null", null)
                    .append("date", Instant.ofEpochMilli(1))
                    .append("uuid", new UUID(1, 2))
                    .append("objectId", new ObjectId())
                    .append("bytes", new BinData(new byte[] {1, 2, 3}))
                    .append("text", "größer als ASCII: 日本")
                    .append("list", Arrays.asList(1, null, new Document("a", List.of())))
                    .append("nested", new Document("b", new Document()));

    private final DocumentType type = new DocumentType();

    @Test
    void readsWhatItHasWritten() {
        WriteBuffer target = new WriteBuffer();
        type.write(target, EVERYTHING);
        type.write(target, new Document());
        ByteBuffer source = target.getBuffer().flip();

        assertThat(type.read(source)).isEqualTo(EVERYTHING);
        assertThat(type.read(source)).isEqualTo(new Document());
        assertThat(source.hasRemaining()).isFalse();
    }

    @Test
    void estimatesHowMuchMemoryADocumentTakes() {
        int small = type.getMemory(new Document("a", 1));
        int large =
                type.getMemory(new Document("a", List.of("x".repeat(10_000), new byte[10_000])));

        assertThat(small).isBetween(64, 512);
        assertThat(large).isBetween(20_000, 21_000);
    }
}
