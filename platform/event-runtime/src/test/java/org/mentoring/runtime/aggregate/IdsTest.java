package org.mentoring.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdsTest {

    @Test
    void makesWellFormedIds() {
        assertThat(Ids.wellFormed(Ids.random())).isTrue();
        assertThat(Ids.random()).hasSize(26).isNotEqualTo(Ids.random());
    }

    @Test
    void derivesTheSameIdFromTheSameParts() {
        assertThat(Ids.derivedFrom("meeting", "caller", "key"))
                .isEqualTo(Ids.derivedFrom("meeting", "caller", "key"))
                .satisfies(id -> assertThat(Ids.wellFormed(id)).isTrue());
    }

    @Test
    void keepsPartsApart() {
        assertThat(Ids.derivedFrom("ab", "c")).isNotEqualTo(Ids.derivedFrom("a", "bc"));
    }

    @Test
    void knowsWhatIsNoId() {
        assertThat(Ids.wellFormed("")).isFalse();
        assertThat(Ids.wellFormed("ABCDEFGHIJKLMNOPQRSTUVWXYZ")).isFalse();
        assertThat(Ids.wellFormed("{\"$ne\":null}")).isFalse();
    }
}
