package org.mentoring.runtime.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of projections does.
abstract class ProjectionStoreContract {

    private static final Document OLD = new Document("name", "old");
    private static final Document NEW = new Document("name", "new");

    private ProjectionStore projections;

    abstract ProjectionStore projections();

    @BeforeEach
    void open() {
        projections = projections();
    }

    @Test
    void findsWhatWasPutLast() {
        assertThat(projections.put("a", 1, OLD)).isTrue();
        assertThat(projections.put("a", 2, NEW)).isTrue();

        assertThat(projections.find("a")).contains(NEW);
    }

    @Test
    void changesNothingForAnEqualOrOlderSequence() {
        projections.put("a", 2, NEW);

        assertThat(projections.put("a", 2, OLD)).isFalse();
        assertThat(projections.put("a", 1, OLD)).isFalse();
        assertThat(projections.find("a")).contains(NEW);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(projections.find("a")).isEmpty();
    }

    @Test
    void forgetsAndIsNotRevivedByAnOlderEvent() {
        projections.put("a", 1, OLD);

        assertThat(projections.remove("a", 3)).isTrue();
        assertThat(projections.find("a")).isEmpty();
        assertThat(projections.put("a", 2, OLD)).isFalse();
        assertThat(projections.find("a")).isEmpty();
        assertThat(projections.put("a", 4, NEW)).isTrue();
        assertThat(projections.find("a")).contains(NEW);
    }

    @Test
    void forgetsWhatItNeverKnew() {
        assertThat(projections.remove("a", 3)).isTrue();
        assertThat(projections.put("a", 2, OLD)).isFalse();
    }

    @Test
    void keepsThePartsOfSeveralSourcesApart() {
        assertThat(projections.put("a", "pairing", 7, OLD)).isTrue();
        assertThat(projections.put("a", "plan", 1, NEW)).isTrue();
        assertThat(projections.put("a", "plan", 1, OLD)).isFalse();

        assertThat(projections.find("a", "pairing")).contains(OLD);
        assertThat(projections.find("a", "plan")).contains(NEW);
        assertThat(projections.remove("a", "plan", 2)).isTrue();
        assertThat(projections.find("a", "pairing")).contains(OLD);
        assertThat(projections.find("a", "plan")).isEmpty();
    }
}
