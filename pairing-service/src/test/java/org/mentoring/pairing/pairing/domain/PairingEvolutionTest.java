package org.mentoring.pairing.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.pairing.domain.PairingEvolution.begin;
import static org.mentoring.pairing.pairing.domain.PairingEvolution.evolve;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.absence;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.closed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.relationship;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;

import java.util.Map;
import java.util.Set;

class PairingEvolutionTest {

    @Test
    void beginsAcceptedByNobody() {
        assertThat(begin(new PairingEvent.Proposed(TERMS))).isEqualTo(proposed());
    }

    @Test
    void remembersWhoAccepted() {
        assertThat(evolve(proposed(), new PairingEvent.Accepted(MENTEE)))
                .isEqualTo(proposed(MENTEE));
    }

    @Test
    void waitsForAnApprovalUntilThereIsOne() {
        var ruth = new PersonId("ruth0000000000000001");

        assertThat(evolve(agreed(), new PairingEvent.ApprovalRequested(Set.of(ruth))))
                .isEqualTo(agreed());
        assertThat(evolve(proposed(MENTEE), new PairingEvent.Accepted(MENTOR))).isEqualTo(agreed());
        assertThat(new Pairing.Proposed(TERMS, Set.of(MENTEE)).awaitsApproval()).isFalse();
        assertThat(new Pairing.Proposed(TERMS, Set.of(MENTEE, MENTOR)).awaitsApproval()).isTrue();
    }

    @Test
    void isActiveWithoutAnAgreement() {
        var since = NOON.plusSeconds(60);

        assertThat(evolve(proposed(MENTOR, MENTEE), new PairingEvent.Activated(since)))
                .isEqualTo(new Pairing.Active(TERMS, Relationship.since(since)));
    }

    @Test
    void keepsEarlierVersionsOfTheAgreement() {
        var first = agreement(1, MENTOR, MENTEE);
        var second = agreement(2, MENTEE);

        assertThat(evolve(active(first), new PairingEvent.AgreementProposed(second)))
                .isEqualTo(active(first, second));
    }

    @Test
    void confirmsTheLatestVersionOnly() {
        var before = active(agreement(1, MENTOR), agreement(2, MENTEE));

        assertThat(evolve(before, new PairingEvent.AgreementConfirmed(MENTOR, 2)))
                .isEqualTo(active(agreement(1, MENTOR), agreement(2, MENTEE, MENTOR)));
    }

    @Test
    void aDeclinedPairingHoldsItsPlacesUntilTheyAreReleased() {
        var declined =
                evolve(
                        proposed(MENTOR),
                        new PairingEvent.Declined(MENTOR, "No time this spring.", NOON));

        assertThat(declined).isEqualTo(declined(false));
        assertThat(evolve(declined, new PairingEvent.PlacesReleased())).isEqualTo(declined(true));
    }

    @Test
    void aPauseKeepsWhatTheTwoHaveAgreed() {
        var agreement = agreement(1, MENTOR, MENTEE);
        var pause = absence(MENTEE, false);

        var paused = evolve(active(agreement), new PairingEvent.Paused(pause));

        assertThat(paused).isEqualTo(new Pairing.Paused(TERMS, relationship(agreement), pause));
        assertThat(evolve(paused, new PairingEvent.Resumed(new Actor.Service())))
                .isEqualTo(active(agreement));
    }

    @Test
    void theEndKeepsWhatTheTwoHaveDone() {
        var rating = new SelfRating(MENTEE, SelfRating.Phase.START, Map.of("focus", 2), NOON);
        var closure =
                new Closure(
                        Closing.REMATCH, new Actor.Partner(MENTOR), "No.", NOON, Set.of(MENTEE));

        var rated = evolve(active(agreement(1, MENTOR)), new PairingEvent.SelfRated(rating));
        var closed = (Pairing.Closed) evolve(rated, new PairingEvent.Closed(closure));

        assertThat(closed.relationship().ratings()).containsExactly(rating);
        assertThat(closed.relationship().agreements()).hasSize(1);
        assertThat(closed.placesReleased()).isFalse();
        assertThat(evolve(closed, new PairingEvent.PlacesReleased()))
                .extracting(it -> ((Pairing.Over) it).placesReleased())
                .isEqualTo(true);
    }

    @Test
    void aReflectionWrittenAgainReplacesTheFirst() {
        var closed = closed(Closing.TIME_IS_UP, new Actor.Service());
        var first = new Reflection("Hm.", false, NOON);
        var second = new Reflection("Good.", true, NOON);

        var twice =
                evolve(
                        evolve(closed, new PairingEvent.Reflected(MENTEE, first)),
                        new PairingEvent.Reflected(MENTEE, second));

        assertThat(((Pairing.Closed) twice).reflections()).isEqualTo(Map.of(MENTEE, second));
    }
}
