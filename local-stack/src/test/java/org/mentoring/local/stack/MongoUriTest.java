package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoUriTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://a:1,                             mongodb://a:1/meeting",
        "mongodb://a:1/,                            mongodb://a:1/meeting",
        "mongodb://a:1/other,                       mongodb://a:1/meeting",
        "mongodb://u:p@a:1/?replicaSet=rs0,         mongodb://u:p@a:1/meeting?replicaSet=rs0",
        "mongodb+srv://cluster.example.org/?tls=true,"
                + " mongodb+srv://cluster.example.org/meeting?tls=true"
    })
    void putsTheServicesDatabaseIn(String given, String expected) {
        assertThat(MongoUri.withDatabase(given, "meeting")).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoConnectionString() {
        assertThatThrownBy(() -> MongoUri.withDatabase("localhost:27017", "meeting"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("mongodb://");
    }
}
