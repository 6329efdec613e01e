package org.mentoring.pairing.pairing;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.pairing.PairingAccepted;
import org.mentoring.contracts.pairing.PairingActivated;
import org.mentoring.contracts.pairing.PairingAgreementConfirmed;
import org.mentoring.contracts.pairing.PairingAgreementProposed;
import org.mentoring.contracts.pairing.PairingApprovalRequested;
import org.mentoring.contracts.pairing.PairingApproved;
import org.mentoring.contracts.pairing.PairingCompleted;
import org.mentoring.contracts.pairing.PairingDeclined;
import org.mentoring.contracts.pairing.PairingEndChanged;
import org.mentoring.contracts.pairing.PairingEnded;
import org.mentoring.contracts.pairing.PairingEnding;
import org.mentoring.contracts.pairing.PairingOutcome;
import org.mentoring.contracts.pairing.PairingPaused;
import org.mentoring.contracts.pairing.PairingProposed;
import org.mentoring.contracts.pairing.PairingReflected;
import org.mentoring.contracts.pairing.PairingResumed;
import org.mentoring.contracts.pairing.PairingSelfRated;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.contracts.pairing.PairingWithdrawn;
import org.mentoring.contracts.pairing.RatingPhase;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.SelfRating;

import java.util.List;
import java.util.Set;

/// What subscribers learn of a pairing. Reasons, expectations, reflections and ratings are private
/// and stay here, and so does who asked for a re-match.
///
/// @param goals how many goals the mentee has at the moment
record PairingEventTranslator(int goals) {

    List<MentoringEvent> translate(Pairing pairing, PairingEvent event) {
        var view = PublicPairing.of(pairing, goals);
        return switch (event) {
            case PairingEvent.Proposed _ -> List.of(new PairingProposed(view));
            case PairingEvent.Accepted(var by) ->
                    List.of(new PairingAccepted(PublicPairing.sideOf(by), view));
            case PairingEvent.ApprovalRequested(var approvers) ->
                    List.of(new PairingApprovalRequested(ids(approvers), view));
            case PairingEvent.Approved(var by) -> List.of(new PairingApproved(by.value(), view));
            case PairingEvent.Activated _ -> List.of(new PairingActivated(view));
            case PairingEvent.Declined(var by, _, _) ->
                    List.of(new PairingDeclined(PublicPairing.sideOf(by), view));
            case PairingEvent.Withdrawn _ -> List.of(new PairingWithdrawn(view));
            case PairingEvent.AgreementProposed(var agreement) ->
                    List.of(
                            new PairingAgreementProposed(
                                    PublicPairing.sideOf(agreement.proposedBy()),
                                    agreement.version(),
                                    view));
            case PairingEvent.AgreementConfirmed(var by, var version) ->
                    List.of(new PairingAgreementConfirmed(PublicPairing.sideOf(by), version, view));
            case PairingEvent.Paused(var pause) -> List.of(new PairingPaused(pause.until(), view));
            case PairingEvent.Resumed _ -> List.of(new PairingResumed(view));
            case PairingEvent.EndSet _ -> List.of(new PairingEndChanged(view));
            case PairingEvent.SelfRated(var rating) -> List.of(rated(rating, view));
            case PairingEvent.Closed(var closure) -> List.of(closed(closure.how(), view));
            case PairingEvent.Reflected(var by, _) ->
                    List.of(new PairingReflected(PublicPairing.sideOf(by), view));
            case PairingEvent.WordsForgotten _, PairingEvent.PlacesReleased _ -> List.of();
        };
    }

    private static List<String> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    private static MentoringEvent rated(SelfRating rating, PairingView view) {
        var phase =
                switch (rating.phase()) {
                    case START -> RatingPhase.START;
                    case END -> RatingPhase.END;
                };
        return new PairingSelfRated(PublicPairing.sideOf(rating.by()), phase, view);
    }

    private static MentoringEvent closed(Closing how, PairingView view) {
        return switch (how) {
            case GOALS_REACHED -> new PairingCompleted(PairingOutcome.GOALS_REACHED, view);
            case GOALS_PARTLY_REACHED ->
                    new PairingCompleted(PairingOutcome.GOALS_PARTLY_REACHED, view);
            case TIME_IS_UP -> new PairingCompleted(PairingOutcome.TIME_IS_UP, view);
            case REMATCH -> new PairingEnded(PairingEnding.REMATCH, view);
            case STOPPED -> new PairingEnded(PairingEnding.STOPPED, view);
            case LEFT -> new PairingEnded(PairingEnding.LEFT, view);
            case NO_CONTACT -> new PairingEnded(PairingEnding.NO_CONTACT, view);
            case OTHER -> new PairingEnded(PairingEnding.OTHER, view);
        };
    }
}
