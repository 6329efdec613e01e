package org.mentoring.pairing.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.pairing.domain.PairingScenes.FORTNIGHTLY;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.pairing.domain.Side.MENTOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;

import java.util.stream.IntStream;

class PairingDeciderTest {

    /// Every state against every command of the mentor. What is refused stays as it is.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    proposed                | accept  | Accepted
                    proposed                | decline | Declined
                    proposed                | propose | CONFLICT
                    proposed                | confirm | CONFLICT
                    proposed                | release | CONFLICT
                    accepted by mentor      | accept  | nothing
                    accepted by mentor      | decline | Declined
                    accepted by mentor      | propose | CONFLICT
                    accepted by mentor      | confirm | CONFLICT
                    accepted by mentor      | release | CONFLICT
                    accepted by mentee      | accept  | Accepted Activated
                    accepted by mentee      | decline | Declined
                    accepted by mentee      | propose | CONFLICT
                    accepted by mentee      | confirm | CONFLICT
                    accepted by mentee      | release | CONFLICT
                    active                  | accept  | nothing
                    active                  | decline | CONFLICT
                    active                  | propose | AgreementProposed
                    active                  | confirm | CONFLICT
                    active                  | release | CONFLICT
                    agreement by mentor     | accept  | nothing
                    agreement by mentor     | decline | CONFLICT
                    agreement by mentor     | propose | AgreementProposed
                    agreement by mentor     | confirm | nothing
                    agreement by mentor     | release | CONFLICT
                    agreement by mentee     | accept  | nothing
                    agreement by mentee     | decline | CONFLICT
                    agreement by mentee     | propose | AgreementProposed
                    agreement by mentee     | confirm | AgreementConfirmed
                    agreement by mentee     | release | CONFLICT
                    agreement by both       | accept  | nothing
                    agreement by both       | decline | CONFLICT
                    agreement by both       | propose | AgreementProposed
                    agreement by both       | confirm | nothing
                    agreement by both       | release | CONFLICT
                    declined                | accept  | CONFLICT
                    declined                | decline | CONFLICT
                    declined                | propose | CONFLICT
                    declined                | confirm | CONFLICT
                    declined                | release | PlacesReleased
                    declined, places free   | accept  | CONFLICT
                    declined, places free   | decline | CONFLICT
                    declined, places free   | propose | CONFLICT
                    declined, places free   | confirm | CONFLICT
                    declined, places free   | release | nothing
                    """)
    void allowsWhatTheTableAllows(String state, String command, String outcome) {
        assertThat(decided(state(state), command(command)).inShort()).isEqualTo(outcome);
    }

    @Test
    void nobodyMentorsThemselves() {
        var terms =
                new Pairing.Terms(
                        TERMS.id(),
                        TERMS.cohort(),
                        null,
                        null,
                        TERMS.mentor(),
                        TERMS.mentor(),
                        NOON,
                        null);

        given(terms).when(PairingDecider::propose).isRefused(CONFLICT);
    }

    @Test
    void aPairingBeginsProposedToTwoPeople() {
        given(TERMS).when(PairingDecider::propose).then(new PairingEvent.Proposed(TERMS));
    }

    @Test
    void aPairingThatBothHaveAgreedOnBeginsActive() {
        given(TERMS)
                .when(terms -> PairingDecider.begin(terms, NOON))
                .then(
                        new PairingEvent.Proposed(TERMS),
                        new PairingEvent.Accepted(MENTEE),
                        new PairingEvent.Accepted(MENTOR),
                        new PairingEvent.Activated(NOON));
    }

    @Test
    void theSecondAcceptanceActivatesAtItsTime() {
        decided(proposed(MENTOR), new Accept(MENTEE, NOON))
                .then(new PairingEvent.Accepted(MENTEE), new PairingEvent.Activated(NOON));
    }

    @Test
    void aNewProposalIsTheNextVersionConfirmedByItsAuthorAlone() {
        var first = agreement(1, MENTOR, MENTEE);

        decided(active(first), new ProposeAgreement(MENTEE, FORTNIGHTLY, NOON))
                .then(new PairingEvent.AgreementProposed(agreement(2, MENTEE)));
    }

    @Test
    void aConfirmationMeansTheLatestVersion() {
        decided(active(agreement(1, MENTOR), agreement(2, MENTOR)), new ConfirmAgreement(MENTEE))
                .then(new PairingEvent.AgreementConfirmed(MENTEE, 2));
    }

    @Test
    void refusesMoreVersionsThanAreKept() {
        var all =
                IntStream.rangeClosed(1, PairingDecider.MOST_AGREEMENTS)
                        .mapToObj(version -> agreement(version, MENTOR))
                        .toArray(Agreement[]::new);

        decided(active(all), new ProposeAgreement(MENTEE, FORTNIGHTLY, NOON)).isRefused(FULL);
    }

    private static Outcome<PairingEvent> decided(Pairing state, PairingCommand command) {
        return given(state).when(pairing -> PairingDecider.decide(pairing, command));
    }

    private static Pairing state(String name) {
        return switch (name) {
            case "proposed" -> proposed();
            case "accepted by mentor" -> proposed(MENTOR);
            case "accepted by mentee" -> proposed(MENTEE);
            case "active" -> active();
            case "agreement by mentor" -> active(agreement(1, MENTOR));
            case "agreement by mentee" -> active(agreement(1, MENTEE));
            case "agreement by both" -> active(agreement(1, MENTEE, MENTOR));
            case "declined" -> declined(false);
            case "declined, places free" -> declined(true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PairingCommand command(String name) {
        return switch (name) {
            case "accept" -> new Accept(MENTOR, NOON);
            case "decline" -> new Decline(MENTOR, "No time.", NOON);
            case "propose" -> new ProposeAgreement(MENTOR, FORTNIGHTLY, NOON);
            case "confirm" -> new ConfirmAgreement(MENTOR);
            case "release" -> new RecordRelease();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
