package org.mentoring.pairing.pairing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.domain.Side.MENTEE;
import static org.mentoring.pairing.domain.Side.MENTOR;
import static org.mentoring.pairing.pairing.domain.PairingEvolution.evolve;
import static org.mentoring.pairing.pairing.domain.PairingScenes.FORTNIGHTLY;
import static org.mentoring.pairing.pairing.domain.PairingScenes.NOON;
import static org.mentoring.pairing.pairing.domain.PairingScenes.TERMS;
import static org.mentoring.pairing.pairing.domain.PairingScenes.absence;
import static org.mentoring.pairing.pairing.domain.PairingScenes.active;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.agreement;
import static org.mentoring.pairing.pairing.domain.PairingScenes.closed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.declined;
import static org.mentoring.pairing.pairing.domain.PairingScenes.paused;
import static org.mentoring.pairing.pairing.domain.PairingScenes.proposed;
import static org.mentoring.pairing.pairing.domain.PairingScenes.withdrawn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.Approve;
import org.mentoring.pairing.pairing.domain.PairingCommand.Close;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.Hold;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RateOneself;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingCommand.Reflect;
import org.mentoring.pairing.pairing.domain.PairingCommand.Resume;
import org.mentoring.pairing.pairing.domain.PairingCommand.Return;
import org.mentoring.pairing.pairing.domain.PairingCommand.SetEnd;
import org.mentoring.pairing.pairing.domain.PairingCommand.Withdraw;
import org.mentoring.pairing.pairing.domain.SelfRating.Phase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class PairingDeciderTest {

    private static final PersonId RUTH = new PersonId("ruth0000000000000001");

    /// Every state against every command of the mentor. What is refused stays as it is.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    proposed              | accept    | Accepted
                    proposed              | decline   | Declined
                    proposed              | withdraw  | Withdrawn
                    proposed              | propose   | CONFLICT
                    proposed              | confirm   | CONFLICT
                    proposed              | pause     | CONFLICT
                    proposed              | resume    | CONFLICT
                    proposed              | complete  | CONFLICT
                    proposed              | rematch   | CONFLICT
                    proposed              | left      | CONFLICT
                    proposed              | setEnd    | CONFLICT
                    proposed              | reflect   | CONFLICT
                    proposed              | rateStart | CONFLICT
                    proposed              | rateEnd   | CONFLICT
                    proposed              | release   | CONFLICT
                    proposed              | approve   | CONFLICT
                    accepted by mentor    | accept    | nothing
                    accepted by mentor    | decline   | Declined
                    accepted by mentor    | withdraw  | Withdrawn
                    accepted by mentor    | propose   | CONFLICT
                    accepted by mentor    | confirm   | CONFLICT
                    accepted by mentor    | pause     | CONFLICT
                    accepted by mentor    | resume    | CONFLICT
                    accepted by mentor    | complete  | CONFLICT
                    accepted by mentor    | rematch   | CONFLICT
                    accepted by mentor    | left      | CONFLICT
                    accepted by mentor    | setEnd    | CONFLICT
                    accepted by mentor    | reflect   | CONFLICT
                    accepted by mentor    | rateStart | CONFLICT
                    accepted by mentor    | rateEnd   | CONFLICT
                    accepted by mentor    | release   | CONFLICT
                    accepted by mentor    | approve   | CONFLICT
                    accepted by mentee    | accept    | Accepted Activated
                    accepted by mentee    | decline   | Declined
                    accepted by mentee    | withdraw  | Withdrawn
                    accepted by mentee    | propose   | CONFLICT
                    accepted by mentee    | confirm   | CONFLICT
                    accepted by mentee    | pause     | CONFLICT
                    accepted by mentee    | resume    | CONFLICT
                    accepted by mentee    | complete  | CONFLICT
                    accepted by mentee    | rematch   | CONFLICT
                    accepted by mentee    | left      | CONFLICT
                    accepted by mentee    | setEnd    | CONFLICT
                    accepted by mentee    | reflect   | CONFLICT
                    accepted by mentee    | rateStart | CONFLICT
                    accepted by mentee    | rateEnd   | CONFLICT
                    accepted by mentee    | release   | CONFLICT
                    accepted by mentee    | approve   | CONFLICT
                    agreed                | accept    | nothing
                    agreed                | decline   | Declined
                    agreed                | withdraw  | Withdrawn
                    agreed                | approve   | Approved Activated
                    agreed                | propose   | CONFLICT
                    agreed                | confirm   | CONFLICT
                    agreed                | pause     | CONFLICT
                    agreed                | resume    | CONFLICT
                    agreed                | complete  | CONFLICT
                    agreed                | rematch   | CONFLICT
                    agreed                | left      | CONFLICT
                    agreed                | setEnd    | CONFLICT
                    agreed                | reflect   | CONFLICT
                    agreed                | rateStart | CONFLICT
                    agreed                | rateEnd   | CONFLICT
                    agreed                | release   | CONFLICT
                    active                | accept    | nothing
                    active                | decline   | CONFLICT
                    active                | withdraw  | CONFLICT
                    active                | propose   | AgreementProposed
                    active                | confirm   | CONFLICT
                    active                | pause     | Paused
                    active                | resume    | nothing
                    active                | complete  | Closed
                    active                | rematch   | Closed
                    active                | left      | NOT_YOURS
                    active                | setEnd    | EndSet
                    active                | reflect   | CONFLICT
                    active                | rateStart | SelfRated
                    active                | rateEnd   | SelfRated
                    active                | release   | CONFLICT
                    active                | approve   | nothing
                    agreement by mentor   | accept    | nothing
                    agreement by mentor   | decline   | CONFLICT
                    agreement by mentor   | withdraw  | CONFLICT
                    agreement by mentor   | propose   | AgreementProposed
                    agreement by mentor   | confirm   | nothing
                    agreement by mentor   | pause     | Paused
                    agreement by mentor   | resume    | nothing
                    agreement by mentor   | complete  | Closed
                    agreement by mentor   | rematch   | Closed
                    agreement by mentor   | left      | NOT_YOURS
                    agreement by mentor   | setEnd    | EndSet
                    agreement by mentor   | reflect   | CONFLICT
                    agreement by mentor   | rateStart | SelfRated
                    agreement by mentor   | rateEnd   | SelfRated
                    agreement by mentor   | release   | CONFLICT
                    agreement by mentor   | approve   | nothing
                    agreement by mentee   | accept    | nothing
                    agreement by mentee   | decline   | CONFLICT
                    agreement by mentee   | withdraw  | CONFLICT
                    agreement by mentee   | propose   | AgreementProposed
                    agreement by mentee   | confirm   | AgreementConfirmed
                    agreement by mentee   | pause     | Paused
                    agreement by mentee   | resume    | nothing
                    agreement by mentee   | complete  | Closed
                    agreement by mentee   | rematch   | Closed
                    agreement by mentee   | left      | NOT_YOURS
                    agreement by mentee   | setEnd    | EndSet
                    agreement by mentee   | reflect   | CONFLICT
                    agreement by mentee   | rateStart | SelfRated
                    agreement by mentee   | rateEnd   | SelfRated
                    agreement by mentee   | release   | CONFLICT
                    agreement by mentee   | approve   | nothing
                    agreement by both     | accept    | nothing
                    agreement by both     | decline   | CONFLICT
                    agreement by both     | withdraw  | CONFLICT
                    agreement by both     | propose   | AgreementProposed
                    agreement by both     | confirm   | nothing
                    agreement by both     | pause     | Paused
                    agreement by both     | resume    | nothing
                    agreement by both     | complete  | Closed
                    agreement by both     | rematch   | Closed
                    agreement by both     | left      | NOT_YOURS
                    agreement by both     | setEnd    | EndSet
                    agreement by both     | reflect   | CONFLICT
                    agreement by both     | rateStart | SelfRated
                    agreement by both     | rateEnd   | SelfRated
                    agreement by both     | release   | CONFLICT
                    agreement by both     | approve   | nothing
                    paused                | accept    | nothing
                    paused                | decline   | CONFLICT
                    paused                | withdraw  | CONFLICT
                    paused                | propose   | CONFLICT
                    paused                | confirm   | CONFLICT
                    paused                | pause     | Paused
                    paused                | resume    | Resumed
                    paused                | complete  | Closed
                    paused                | rematch   | Closed
                    paused                | left      | NOT_YOURS
                    paused                | setEnd    | EndSet
                    paused                | reflect   | CONFLICT
                    paused                | rateStart | SelfRated
                    paused                | rateEnd   | SelfRated
                    paused                | release   | CONFLICT
                    paused                | approve   | nothing
                    mentee on leave       | accept    | nothing
                    mentee on leave       | decline   | CONFLICT
                    mentee on leave       | withdraw  | CONFLICT
                    mentee on leave       | propose   | CONFLICT
                    mentee on leave       | confirm   | CONFLICT
                    mentee on leave       | pause     | CONFLICT
                    mentee on leave       | resume    | CONFLICT
                    mentee on leave       | complete  | Closed
                    mentee on leave       | rematch   | Closed
                    mentee on leave       | left      | NOT_YOURS
                    mentee on leave       | setEnd    | EndSet
                    mentee on leave       | reflect   | CONFLICT
                    mentee on leave       | rateStart | SelfRated
                    mentee on leave       | rateEnd   | SelfRated
                    mentee on leave       | release   | CONFLICT
                    mentee on leave       | approve   | nothing
                    mentee has left       | accept    | nothing
                    mentee has left       | decline   | CONFLICT
                    mentee has left       | withdraw  | CONFLICT
                    mentee has left       | propose   | CONFLICT
                    mentee has left       | confirm   | CONFLICT
                    mentee has left       | pause     | CONFLICT
                    mentee has left       | resume    | CONFLICT
                    mentee has left       | complete  | Closed
                    mentee has left       | rematch   | Closed
                    mentee has left       | left      | NOT_YOURS
                    mentee has left       | setEnd    | EndSet
                    mentee has left       | reflect   | CONFLICT
                    mentee has left       | rateStart | SelfRated
                    mentee has left       | rateEnd   | SelfRated
                    mentee has left       | release   | CONFLICT
                    mentee has left       | approve   | nothing
                    completed             | accept    | CONFLICT
                    completed             | decline   | CONFLICT
                    completed             | withdraw  | CONFLICT
                    completed             | propose   | CONFLICT
                    completed             | confirm   | CONFLICT
                    completed             | pause     | CONFLICT
                    completed             | resume    | CONFLICT
                    completed             | complete  | nothing
                    completed             | rematch   | CONFLICT
                    completed             | left      | CONFLICT
                    completed             | setEnd    | CONFLICT
                    completed             | reflect   | Reflected
                    completed             | rateStart | CONFLICT
                    completed             | rateEnd   | SelfRated
                    completed             | release   | PlacesReleased
                    completed             | approve   | CONFLICT
                    ended                 | accept    | CONFLICT
                    ended                 | decline   | CONFLICT
                    ended                 | withdraw  | CONFLICT
                    ended                 | propose   | CONFLICT
                    ended                 | confirm   | CONFLICT
                    ended                 | pause     | CONFLICT
                    ended                 | resume    | CONFLICT
                    ended                 | complete  | CONFLICT
                    ended                 | rematch   | nothing
                    ended                 | left      | CONFLICT
                    ended                 | setEnd    | CONFLICT
                    ended                 | reflect   | Reflected
                    ended                 | rateStart | CONFLICT
                    ended                 | rateEnd   | SelfRated
                    ended                 | release   | PlacesReleased
                    ended                 | approve   | CONFLICT
                    declined              | accept    | CONFLICT
                    declined              | decline   | CONFLICT
                    declined              | withdraw  | CONFLICT
                    declined              | propose   | CONFLICT
                    declined              | confirm   | CONFLICT
                    declined              | pause     | CONFLICT
                    declined              | resume    | CONFLICT
                    declined              | complete  | CONFLICT
                    declined              | rematch   | CONFLICT
                    declined              | left      | CONFLICT
                    declined              | setEnd    | CONFLICT
                    declined              | reflect   | CONFLICT
                    declined              | rateStart | CONFLICT
                    declined              | rateEnd   | CONFLICT
                    declined              | release   | PlacesReleased
                    declined              | approve   | CONFLICT
                    withdrawn             | accept    | CONFLICT
                    withdrawn             | decline   | CONFLICT
                    withdrawn             | withdraw  | CONFLICT
                    withdrawn             | propose   | CONFLICT
                    withdrawn             | confirm   | CONFLICT
                    withdrawn             | pause     | CONFLICT
                    withdrawn             | resume    | CONFLICT
                    withdrawn             | complete  | CONFLICT
                    withdrawn             | rematch   | CONFLICT
                    withdrawn             | left      | CONFLICT
                    withdrawn             | setEnd    | CONFLICT
                    withdrawn             | reflect   | CONFLICT
                    withdrawn             | rateStart | CONFLICT
                    withdrawn             | rateEnd   | CONFLICT
                    withdrawn             | release   | PlacesReleased
                    withdrawn             | approve   | CONFLICT
                    declined, places free | accept    | CONFLICT
                    declined, places free | decline   | CONFLICT
                    declined, places free | withdraw  | CONFLICT
                    declined, places free | propose   | CONFLICT
                    declined, places free | confirm   | CONFLICT
                    declined, places free | pause     | CONFLICT
                    declined, places free | resume    | CONFLICT
                    declined, places free | complete  | CONFLICT
                    declined, places free | rematch   | CONFLICT
                    declined, places free | left      | CONFLICT
                    declined, places free | setEnd    | CONFLICT
                    declined, places free | reflect   | CONFLICT
                    declined, places free | rateStart | CONFLICT
                    declined, places free | rateEnd   | CONFLICT
                    declined, places free | release   | nothing
                    declined, places free | approve   | CONFLICT
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
    void whereCoordinatorsApproveAPairingThatBothHaveAgreedOnWaits() {
        given(TERMS)
                .when(terms -> PairingDecider.agree(terms, Set.of(RUTH)))
                .then(
                        new PairingEvent.Proposed(TERMS),
                        new PairingEvent.Accepted(MENTEE),
                        new PairingEvent.Accepted(MENTOR),
                        new PairingEvent.ApprovalRequested(Set.of(RUTH)));
    }

    @Test
    void anApprovalActivatesAtItsTime() {
        decided(agreed(), new Approve(RUTH, NOON))
                .then(new PairingEvent.Approved(RUTH), new PairingEvent.Activated(NOON));
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
                IntStream.rangeClosed(1, WhileActive.MOST_AGREEMENTS)
                        .mapToObj(version -> agreement(version, MENTOR))
                        .toArray(Agreement[]::new);

        decided(active(all), new ProposeAgreement(MENTEE, FORTNIGHTLY, NOON)).isRefused(FULL);
    }

    /// Coordinators may end any pause, and pairings in any way that makes sense.
    @ParameterizedTest(name = "{0}: {1} by a coordinator -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    active          | resume    | nothing
                    active          | left      | INVALID
                    active          | no-contact| Closed
                    active          | stopped   | Closed
                    paused          | resume    | Resumed
                    paused          | left      | INVALID
                    mentee on leave | resume    | Resumed
                    mentee on leave | left      | INVALID
                    mentee has left | resume    | Resumed
                    mentee has left | left      | Closed
                    completed       | no-contact| CONFLICT
                    """)
    void leavesTheRestToCoordinators(String state, String command, String outcome) {
        var coordinator = new Actor.Coordinator(RUTH);
        var asked =
                command.equals("resume")
                        ? new Resume(coordinator)
                        : new Close(
                                coordinator, WireNamed.parse(Closing.class, command), null, NOON);

        assertThat(decided(state(state), asked).inShort()).isEqualTo(outcome);
    }

    @Test
    void bothLookForAnotherPartnerAfterARematch() {
        decided(active(), close(Closing.REMATCH, MENTEE))
                .then(closure(Closing.REMATCH, MENTEE, MENTOR, MENTEE));
    }

    @Test
    void whoStopsLooksForNobody() {
        decided(active(), close(Closing.STOPPED, MENTEE))
                .then(closure(Closing.STOPPED, MENTEE, MENTOR));
    }

    @Test
    void whoHasLeftLooksForNobody() {
        decided(state("mentee has left"), new Close(new Actor.Service(), Closing.LEFT, null, NOON))
                .then(
                        new PairingEvent.Closed(
                                new Closure(
                                        Closing.LEFT,
                                        new Actor.Service(),
                                        null,
                                        NOON,
                                        Set.of(MENTOR))));
    }

    @Test
    void nobodyLooksForAPartnerAfterAPlannedEnd() {
        decided(active(), close(Closing.GOALS_REACHED, MENTEE))
                .then(closure(Closing.GOALS_REACHED, MENTEE));
    }

    @Test
    void theSamePauseAgainChangesNothing() {
        var absence = absence(MENTEE, false);

        decided(paused(absence), new Hold(absence)).nothingHappens();
    }

    @Test
    void leavingReplacesALeave() {
        var gone = absence(MENTEE, true);

        decided(paused(absence(MENTEE, false)), new Hold(gone)).then(new PairingEvent.Paused(gone));
    }

    @Test
    void aLeaveDoesNotReplaceLeaving() {
        decided(paused(absence(MENTEE, true)), new Hold(absence(MENTOR, false))).nothingHappens();
    }

    @Test
    void whoIsBackEndsTheirOwnAbsenceAndNoOther() {
        decided(paused(absence(MENTEE, true)), new Return(MENTEE))
                .then(new PairingEvent.Resumed(new Actor.Service()));
        decided(paused(absence(MENTEE, true)), new Return(MENTOR)).nothingHappens();
        decided(paused(), new Return(MENTOR)).nothingHappens();
        decided(active(), new Return(MENTOR)).nothingHappens();
        decided(closed(Closing.LEFT, new Actor.Service()), new Return(MENTEE)).isRefused(CONFLICT);
    }

    @Test
    void whoStaysLooksForAnotherPartnerAtOnce() {
        assertThat(Rematch.of(paused(absence(MENTEE, true))))
                .contains(new Rematch(Set.of(MENTOR), NOON));
        assertThat(Rematch.of(paused(absence(MENTEE, false)))).isEmpty();
        assertThat(Rematch.of(active())).isEmpty();
    }

    @Test
    void ratingTheSameAgainChangesNothing() {
        var rating = rating(Phase.START, 2);
        var rated = evolve(active(), new PairingEvent.SelfRated(rating));

        decided(rated, new RateOneself(rating)).nothingHappens();
        decided(rated, new RateOneself(rating(Phase.START, 3)))
                .then(new PairingEvent.SelfRated(rating(Phase.START, 3)));
    }

    private static Close close(Closing how, Side by) {
        return new Close(new Actor.Partner(by), how, "canary reason", NOON);
    }

    private static PairingEvent closure(Closing how, Side by, Side... rematchFor) {
        return new PairingEvent.Closed(
                new Closure(how, new Actor.Partner(by), "canary reason", NOON, Set.of(rematchFor)));
    }

    private static SelfRating rating(Phase phase, int level) {
        return new SelfRating(MENTOR, phase, Map.of("delegation", level), NOON);
    }

    private static Outcome<PairingEvent> decided(Pairing state, PairingCommand command) {
        return given(state).when(pairing -> PairingDecider.decide(pairing, command));
    }

    private static Pairing state(String name) {
        return switch (name) {
            case "proposed" -> proposed();
            case "accepted by mentor" -> proposed(MENTOR);
            case "accepted by mentee" -> proposed(MENTEE);
            case "agreed" -> agreed();
            case "active" -> active();
            case "agreement by mentor" -> active(agreement(1, MENTOR));
            case "agreement by mentee" -> active(agreement(1, MENTEE));
            case "agreement by both" -> active(agreement(1, MENTEE, MENTOR));
            case "paused" -> paused();
            case "mentee on leave" -> paused(absence(MENTEE, false));
            case "mentee has left" -> paused(absence(MENTEE, true));
            case "completed" -> closed(Closing.GOALS_REACHED, new Actor.Partner(MENTOR));
            case "ended" -> closed(Closing.REMATCH, new Actor.Partner(MENTOR), MENTOR, MENTEE);
            case "withdrawn" -> withdrawn();
            case "declined" -> declined(false);
            case "declined, places free" -> declined(true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PairingCommand command(String name) {
        return switch (name) {
            case "accept" -> new Accept(MENTOR, NOON);
            case "approve" -> new Approve(RUTH, NOON);
            case "decline" -> new Decline(MENTOR, "No time.", NOON);
            case "withdraw" -> new Withdraw(new Actor.Service(), NOON);
            case "pause" ->
                    new Hold(
                            new Pause(
                                    new Actor.Partner(MENTOR),
                                    null,
                                    false,
                                    NOON,
                                    NOON.plusSeconds(86_400)));
            case "resume" -> new Resume(new Actor.Partner(MENTOR));
            case "complete" -> close(Closing.GOALS_REACHED, MENTOR);
            case "rematch" -> close(Closing.REMATCH, MENTOR);
            case "left" -> close(Closing.LEFT, MENTOR);
            case "setEnd" -> new SetEnd(LocalDate.parse("2026-10-31"));
            case "reflect" -> new Reflect(MENTOR, new Reflection("We grew.", true, NOON));
            case "rateStart" -> new RateOneself(rating(Phase.START, 2));
            case "rateEnd" -> new RateOneself(rating(Phase.END, 4));
            case "propose" -> new ProposeAgreement(MENTOR, FORTNIGHTLY, NOON);
            case "confirm" -> new ConfirmAgreement(MENTOR);
            case "release" -> new RecordRelease();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
