package org.mentoring.notification.trigger;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.pairingrequest.PairingRequestAccepted;
import org.mentoring.contracts.pairingrequest.PairingRequestChoiceEnded;
import org.mentoring.contracts.pairingrequest.PairingRequestChoicesChanged;
import org.mentoring.contracts.pairingrequest.PairingRequestClosed;
import org.mentoring.contracts.pairingrequest.PairingRequestEvent;
import org.mentoring.contracts.pairingrequest.PairingRequestMade;
import org.mentoring.contracts.pairingrequest.PairingRequestMentorAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAnswered;
import org.mentoring.contracts.pairingrequest.PairingRequestQuestionAsked;
import org.mentoring.contracts.pairingrequest.PairingRequestReminderDue;
import org.mentoring.contracts.pairingrequest.PairingRequestStatus;
import org.mentoring.contracts.pairingrequest.PairingRequestView;
import org.mentoring.contracts.pairingrequest.PairingRequestWithdrawn;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.RequestStep;

import java.time.Instant;
import java.util.List;

/// What the mentee and the mentor who is asked hear of a request. Whoever acted knows it already.
/// An acceptance is told by the pairing that begins, and the end of the last choice by the end of
/// the request: one message for each matter.
final class PairingRequestMessages {

    private PairingRequestMessages() {}

    static List<MessageTo> of(PairingRequestEvent event) {
        PairingRequestView request = event.pairingRequest();
        return switch (event) {
            case PairingRequestMentorAsked asked ->
                    toMentor(RequestStep.ASKED, request, asked.mentorId(), asked.respondBy());
            case PairingRequestReminderDue due ->
                    toMentor(RequestStep.REMINDER, request, due.mentorId(), due.respondBy());
            case PairingRequestQuestionAsked asked ->
                    toMentee(RequestStep.QUESTION, request, asked.mentorId());
            case PairingRequestQuestionAnswered answered ->
                    toMentor(
                            RequestStep.ANSWER, request, answered.mentorId(), answered.respondBy());
            case PairingRequestChoiceEnded ended -> ended(ended, request);
            case PairingRequestClosed closed -> closed(closed, request);
            case PairingRequestWithdrawn withdrawn -> withdrawn(withdrawn, request);
            case PairingRequestMade _, PairingRequestChoicesChanged _, PairingRequestAccepted _ ->
                    List.of();
        };
    }

    /// A mentor without a place was never asked, and the mentee saw it when making the request or
    /// need not know.
    private static List<MessageTo> ended(
            PairingRequestChoiceEnded ended, PairingRequestView request) {
        boolean told =
                switch (ended.outcome()) {
                    case DECLINED, EXPIRED -> request.status() == PairingRequestStatus.PENDING;
                    case NO_FREE_PLACE, ASKED_ALREADY -> false;
                };
        return told ? toMentee(RequestStep.NEXT, request, ended.mentorId()) : List.of();
    }

    /// Whoever could be asked nobody at all has been told at once.
    private static List<MessageTo> closed(PairingRequestClosed closed, PairingRequestView request) {
        return closed.asked() > 0 ? toMentee(RequestStep.CLOSED, request, null) : List.of();
    }

    private static List<MessageTo> withdrawn(
            PairingRequestWithdrawn withdrawn, PairingRequestView request) {
        String mentor = withdrawn.mentorId();
        return mentor == null ? List.of() : toMentor(RequestStep.WITHDRAWN, request, mentor, null);
    }

    private static List<MessageTo> toMentor(
            RequestStep step,
            PairingRequestView request,
            String mentor,
            @Nullable Instant respondBy) {
        return List.of(
                new MessageTo(
                        mentor,
                        new Matter.OfRequest(
                                step,
                                request.requestId(),
                                request.cohortId(),
                                request.menteeId(),
                                respondBy)));
    }

    private static List<MessageTo> toMentee(
            RequestStep step, PairingRequestView request, @Nullable String mentor) {
        return List.of(
                new MessageTo(
                        request.menteeId(),
                        new Matter.OfRequest(
                                step, request.requestId(), request.cohortId(), mentor, null)));
    }
}
