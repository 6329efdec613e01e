package org.mentoring.runtime.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.projection.ProjectionStore.StateWrite;

import java.util.List;
import java.util.Map;

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

    @Test
    void writesManyAtOnceEachWhereItIsNewer() {
        projections.put("older", 1, OLD);
        projections.put("equal", 2, OLD);
        projections.put("newer", 3, OLD);

        projections.putAll(
                List.of(
                        new StateWrite("older", 2, NEW),
                        new StateWrite("equal", 2, NEW),
                        new StateWrite("newer", 2, NEW),
                        new StateWrite("absent", 2, NEW)));

        assertThat(projections.find("older")).contains(NEW);
        assertThat(projections.find("equal")).contains(OLD);
        assertThat(projections.find("newer")).contains(OLD);
        assertThat(projections.find("absent")).contains(NEW);
        assertThat(projections.sequences(List.of("older", "equal", "newer", "absent", "unheard")))
                .isEqualTo(Map.of("older", 2L, "equal", 2L, "newer", 3L, "absent", 2L));
    }

    @Test
    void movesTheSequenceAndLeavesTheStateAsItIs() {
        projections.put("a", 1, OLD);

        projections.putAll(
                List.of(new StateWrite("a", 5, null), new StateWrite("stateless", 4, null)));
        projections.putAll(List.of(new StateWrite("a", 3, null)));

        assertThat(projections.find("a")).contains(OLD);
        assertThat(projections.find("stateless")).isEmpty();
        assertThat(projections.sequences(List.of("a", "stateless")))
                .isEqualTo(Map.of("a", 5L, "stateless", 4L));
        assertThat(projections.put("a", 5, NEW)).isFalse();
        assertThat(projections.put("stateless", 5, NEW)).isTrue();
    }

    @Test
    void theStateOfManyIsApartFromOtherParts() {
        projections.put("a", "plan", 7, OLD);

        projections.putAll(List.of(new StateWrite("a", 1, NEW)));

        assertThat(projections.find("a")).contains(NEW);
        assertThat(projections.find("a", "plan")).contains(OLD);
        assertThat(projections.sequences(List.of("a"))).isEqualTo(Map.of("a", 1L));
    }
}
