package org.mentoring.pairing.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.pairing.domain.PairingEvolution.begin;
import static org.mentoring.pairing.pairing.domain.PairingEvolution.evolve;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.pairing.domain.Side.MENTOR;

import org.junit.jupiter.api.Test;

import java.util.List;

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
    void isActiveWithoutAnAgreement() {
        var since = NOON.plusSeconds(60);

        assertThat(evolve(proposed(MENTOR, MENTEE), new PairingEvent.Activated(since)))
                .isEqualTo(new Pairing.Active(TERMS, since, List.of()));
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
}
