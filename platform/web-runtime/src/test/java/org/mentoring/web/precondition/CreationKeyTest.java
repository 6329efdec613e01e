package org.mentoring.web.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class CreationKeyTest {

    record Old(String name, Set<String> tags) {}

    record Young(@Nullable String added, Set<String> tags, String name) {}

    private final CreationKey key = new CreationKey("issuer subject", "POST /api/trees", "k1");

    @Test
    void derivesIdsThatLookLikeIds() {
        assertThat(key.idFor("tree")).matches("[a-z0-9]{26}").isEqualTo(key.idFor("tree"));
        assertThat(key.idFor("branch")).isNotEqualTo(key.idFor("tree"));
    }

    @Test
    void keepsItsPartsApart() {
        CreationKey one = new CreationKey("ab", "POST /", "c");
        CreationKey two = new CreationKey("a", "POST /", "bc");
        assertThat(one.idFor("x")).isNotEqualTo(two.idFor("x"));
    }

    @Test
    void fingerprintsRouteAndBody() {
        String print = key.fingerprint(new Old("oak", Set.of()));
        assertThat(key.fingerprint(new Old("oak", Set.of()))).isEqualTo(print);
        assertThat(key.fingerprint(new Old("elm", Set.of()))).isNotEqualTo(print);
        assertThat(
                        new CreationKey(key.owner(), "POST /api/other", key.value())
                                .fingerprint(new Old("oak", Set.of())))
                .isNotEqualTo(print);
    }

    @Test
    void fingerprintSurvivesANewerReleaseAndAnotherOrder() {
        Set<String> there = new LinkedHashSet<>(List.of("a", "b", "c"));
        Set<String> here = new LinkedHashSet<>(List.of("c", "b", "a"));
        assertThat(key.fingerprint(new Young(null, here, "oak")))
                .isEqualTo(key.fingerprint(new Old("oak", there)));
    }

    /// Computed outside Java: a release that changes either breaks every repeat under way.
    @Test
    void idAndFingerprintStayWhatTheyWere() {
        assertThat(key.idFor("tree")).isEqualTo("0orb6e8ssnt6ub29vh05269g22");
        assertThat(key.fingerprint(new Old("oak", Set.of("a"))))
                .isEqualTo("9151f2b6ca43efb5223cdc18815340555b6b094ace899f021ee4dbdee776c2c3");
    }
}
