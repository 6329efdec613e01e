package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

class KeyTypeTest {

    private static final List<KeyValue> KEYS =
            List.of(
                    new KeyValue("a"),
                    new KeyValue("b"),
                    new KeyValue("aaaaaaaaaaaaaaaaaaaa"),
                    new KeyValue("größer"),
                    new KeyValue(1.0),
                    new KeyValue(-1.0),
                    new KeyValue(true),
                    new KeyValue(Instant.ofEpochMilli(1)),
                    new KeyValue(new Document("a", 1)),
                    new KeyValue((Object) null),
                    new KeyValue(Missing.getInstance()),
                    new KeyValue("a", "b"),
                    new KeyValue("a", null),
                    new KeyValue("a", Missing.getInstance()));

    private final KeyType type = new KeyType();

    @Test
    void readsWhatItHasWritten() {
        for (KeyValue key : KEYS) {
            WriteBuffer target = new WriteBuffer();
            type.write(target, key);
            ByteBuffer source = target.getBuffer().flip();

            assertThat(type.read(source)).isEqualTo(key);
            assertThat(source.hasRemaining()).isFalse();
        }
    }

    @Test
    void putsKeysIntoOneOrder() {
        Comparator<KeyValue> order = type;
        List<KeyValue> sorted = KEYS.stream().sorted(order).toList();
        for (int one = 0; one < sorted.size(); one++) {
            for (int other = 0; other < sorted.size(); other++) {
                assertThat(Integer.signum(type.compare(sorted.get(one), sorted.get(other))))
                        .isEqualTo(Integer.compare(one, other));
            }
        }
    }
}
