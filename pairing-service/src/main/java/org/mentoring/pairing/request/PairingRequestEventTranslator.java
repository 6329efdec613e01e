package org.mentoring.pairing.request;

import static java.util.Objects.requireNonNull;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.pairingrequest.ChoiceOutcome;
import org.mentoring.contracts.pairingrequest.PairingRequestAccepted;
import org.mentoring.contracts.pairingrequest.PairingRequestChoiceEnded;
import org.mentoring.contracts.pairingrequest.PairingRequestChoicesChanged;
import org.mentoring.contracts.pairingrequest.PairingRequestClosed;
import org.mentoring.contracts.pairingrequest.PairingRequestMade;
import org.mentoring.contracts.pairingrequest.PairingRequestMentorAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAnswered;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestReminderDue;
import org.mentoring.contracts.pairingrequest.PairingRequestStatus;
import org.mentoring.contracts.pairingrequest.PairingRequestView;
import org.mentoring.contracts.pairingrequest.PairingRequestWithdrawn;
import org.mentoring.pairing.request.domain.Outcome;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequestEvent;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Accepted;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Answered;
import org.mentoring.pairing.request.domain.PairingRequestEvent.AskedBack;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoiceEnded;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoicesChanged;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Closed;
import org.mentoring.pairing.request.domain.PairingRequestEvent.LookedAgain;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Made;
import org.mentoring.pairing.request.domain.PairingRequestEvent.MentorAsked;
import org.mentoring.pairing.request.domain.PairingRequestEvent.NextSought;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Paired;
import org.mentoring.pairing.request.domain.PairingRequestEvent.PlacesReleased;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ReminderDue;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Withdrawn;
import org.mentoring.pairing.request.domain.PairingRequestEvent.WordsForgotten;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.request.domain.Stage;

import java.util.List;

/// What subscribers learn of a request: who is asked, until when, and what came of it. Words stay
/// here, and so do the choices whose turn has not come.
final class PairingRequestEventTranslator {

    private PairingRequestEventTranslator() {}

    static List<MentoringEvent> translate(PairingRequest request, PairingRequestEvent event) {
        var view = viewOf(request);
        return switch (event) {
            case Made _ -> List.of(new PairingRequestMade(view));
            case MentorAsked(var choice, _, var respondBy) ->
                    List.of(
                            new PairingRequestMentorAsked(
                                    mentor(request, choice), respondBy, view));
            case ReminderDue(var choice, var reminder) ->
                    List.of(reminder(request, choice, reminder, view));
            case AskedBack(var choice, _, _) ->
                    List.of(new PairingRequestQuestionAsked(mentor(request, choice), view));
            case Answered(var choice, _, _, var respondBy) ->
                    List.of(
                            new PairingRequestQuestionAnswered(
                                    mentor(request, choice), respondBy, view));
            case ChoicesChanged _ -> List.of(new PairingRequestChoicesChanged(view));
            case ChoiceEnded(var choice, var ending) ->
                    List.of(
                            new PairingRequestChoiceEnded(
                                    mentor(request, choice), outcome(ending.outcome()), view));
            case Accepted(var choice, _) ->
                    List.of(
                            new PairingRequestAccepted(
                                    mentor(request, choice),
                                    request.choices().get(choice).pairing().value(),
                                    view));
            case Withdrawn(var choice, var wasAsked, _) ->
                    List.of(
                            new PairingRequestWithdrawn(
                                    wasAsked ? mentor(request, choice) : null, view));
            case Closed _ -> closed(request, view);
            case PlacesReleased _, NextSought _, LookedAgain _, Paired _, WordsForgotten _ ->
                    List.of();
        };
    }

    /// A withdrawal has been told when it was made.
    private static List<MentoringEvent> closed(PairingRequest request, PairingRequestView view) {
        return request.status() == RequestStatus.WITHDRAWN
                ? List.of()
                : List.of(new PairingRequestClosed(request.asked(), view));
    }

    private static PairingRequestReminderDue reminder(
            PairingRequest request, int number, int reminder, PairingRequestView view) {
        var asking = requireNonNull(request.choices().get(number).asking());
        return new PairingRequestReminderDue(
                mentor(request, number), reminder, asking.respondBy(), view);
    }

    private static String mentor(PairingRequest request, int choice) {
        return request.choices().get(choice).mentor().person().value();
    }

    private static PairingRequestView viewOf(PairingRequest request) {
        var terms = request.terms();
        var current = request.current();
        var asking = request.stage() instanceof Stage.Asked ? current.asking() : null;
        var accepted = request.status() == RequestStatus.ACCEPTED;
        return new PairingRequestView(
                terms.id().value(),
                terms.cohort().value(),
                terms.asker().person().value(),
                status(request.status()),
                request.choices().size(),
                request.stage().choice() + 1,
                asking == null ? null : current.mentor().person().value(),
                asking == null ? null : asking.respondBy(),
                accepted ? current.pairing().value() : null);
    }

    private static PairingRequestStatus status(RequestStatus status) {
        return switch (status) {
            case PENDING -> PairingRequestStatus.PENDING;
            case ACCEPTED -> PairingRequestStatus.ACCEPTED;
            case DECLINED -> PairingRequestStatus.DECLINED;
            case WITHDRAWN -> PairingRequestStatus.WITHDRAWN;
            case EXPIRED -> PairingRequestStatus.EXPIRED;
        };
    }

    private static ChoiceOutcome outcome(Outcome outcome) {
        return switch (outcome) {
            case DECLINED -> ChoiceOutcome.DECLINED;
            case EXPIRED -> ChoiceOutcome.EXPIRED;
            case FULL, OWN_FULL -> ChoiceOutcome.NO_FREE_PLACE;
            case ASKED_ALREADY -> ChoiceOutcome.ASKED_ALREADY;
            case ACCEPTED, WITHDRAWN ->
                    throw new IllegalArgumentException(outcome + " has an event of its own");
        };
    }
}
