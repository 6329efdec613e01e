package org.mentoring.web.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ETagsTest {

    @Test
    void readsWhatItWrites() {
        assertThat(ETags.versionOf(ETags.of(7))).isEqualTo(7);
        assertThat(ETags.versionOf(ETags.of(7, "2026-03-01", 3))).isEqualTo(7);
    }

    @Test
    void changesWithWhatIsAlsoShown() {
        assertThat(ETags.of(7, "a")).isNotEqualTo(ETags.of(7, "b")).isNotEqualTo(ETags.of(7));
        assertThat(ETags.of(7, "a", "b")).isNotEqualTo(ETags.of(7, "ab"));
        assertThat(ETags.of(7, "a")).isEqualTo(ETags.of(7, "a"));
    }
}
