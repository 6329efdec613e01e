package org.mentoring.notification.trigger;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.AgreementView;
import org.mentoring.contracts.pairing.PairSide;
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
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.pairing.PairingPaused;
import org.mentoring.contracts.pairing.PairingProposed;
import org.mentoring.contracts.pairing.PairingReflected;
import org.mentoring.contracts.pairing.PairingResumed;
import org.mentoring.contracts.pairing.PairingSelfRated;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.contracts.pairing.PairingWithdrawn;
import org.mentoring.notification.domain.Agreement;
import org.mentoring.notification.domain.AgreementStep;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.domain.Side;

import java.util.List;
import java.util.stream.Stream;

/// What the two of a pairing hear of it. Whoever acted knows it already, so the other one is told;
/// what makes both the same, both are told.
final class PairingMessages {

    private static final int BOTH = 2;

    private PairingMessages() {}

    static List<MessageTo> of(PairingEvent event) {
        PairingView pairing = event.pairing();
        return switch (event) {
            case PairingProposed _ -> proposed(pairing);
            case PairingAccepted accepted -> accepted(accepted);
            case PairingApprovalRequested requested -> agreed(requested);
            case PairingActivated _ -> both(pairing, PairingStep.ACTIVATED);
            case PairingDeclined declined ->
                    List.of(step(pairing, other(declined.by()), PairingStep.DECLINED));
            case PairingWithdrawn _ -> both(pairing, PairingStep.WITHDRAWN);
            case PairingPaused _ -> paused(pairing);
            case PairingResumed _ -> both(pairing, PairingStep.RESUMED);
            case PairingCompleted _ -> both(pairing, PairingStep.COMPLETED);
            case PairingEnded _ ->
                    List.of(ended(pairing, Side.MENTOR), ended(pairing, Side.MENTEE));
            case PairingApproved _, PairingEndChanged _, PairingSelfRated _, PairingReflected _ ->
                    List.of();
            case PairingAgreementProposed proposed ->
                    agreement(pairing, AgreementStep.PROPOSED, other(proposed.by()));
            case PairingAgreementConfirmed _ -> confirmed(pairing);
        };
    }

    /// Where both had agreed before, nobody is left to accept: that it begins is told in its own
    /// message.
    private static List<MessageTo> proposed(PairingView pairing) {
        return pairing.acceptedBy().size() >= BOTH
                ? List.of()
                : both(pairing, PairingStep.PROPOSED);
    }

    /// The second acceptance makes the pairing active, which is told in its own message.
    private static List<MessageTo> accepted(PairingAccepted accepted) {
        PairingView pairing = accepted.pairing();
        return pairing.acceptedBy().size() >= BOTH
                ? List.of()
                : List.of(step(pairing, other(accepted.by()), PairingStep.ACCEPTED));
    }

    /// That it was approved is told with its beginning.
    private static List<MessageTo> agreed(PairingApprovalRequested requested) {
        PairingView pairing = requested.pairing();
        Matter approval = new Matter.ApprovalRequested(pairing.pairingId(), pairing.cohortId());
        return Stream.concat(
                        both(pairing, PairingStep.AGREED).stream(),
                        requested.coordinatorIds().stream().map(id -> new MessageTo(id, approval)))
                .toList();
    }

    private static List<MessageTo> both(PairingView pairing, PairingStep step) {
        return List.of(step(pairing, Side.MENTOR, step), step(pairing, Side.MENTEE, step));
    }

    /// When one has left, the other hears it; who has left needs no mail.
    private static List<MessageTo> paused(PairingView pairing) {
        List<PairSide> looking = pairing.rematchFor();
        return looking == null
                ? both(pairing, PairingStep.PAUSED)
                : looking.stream()
                        .map(side -> step(pairing, reader(side), PairingStep.LEFT))
                        .toList();
    }

    /// Whoever looks for another partner hears that somebody is being looked for.
    private static MessageTo ended(PairingView pairing, Side reader) {
        List<PairSide> looking = pairing.rematchFor();
        boolean looks = looking != null && looking.contains(side(reader));
        return step(pairing, reader, looks ? PairingStep.REMATCH : PairingStep.ENDED);
    }

    private static Side reader(PairSide side) {
        return switch (side) {
            case MENTOR -> Side.MENTOR;
            case MENTEE -> Side.MENTEE;
        };
    }

    private static PairSide side(Side side) {
        return switch (side) {
            case MENTOR -> PairSide.MENTOR;
            case MENTEE -> PairSide.MENTEE;
        };
    }

    private static MessageTo step(PairingView pairing, Side reader, PairingStep step) {
        return new MessageTo(
                person(pairing, reader),
                new Matter.OfPairing(
                        step,
                        pairing.pairingId(),
                        pairing.cohortId(),
                        partner(pairing, reader),
                        reader));
    }

    private static List<MessageTo> confirmed(PairingView pairing) {
        AgreementView agreement = pairing.agreement();
        return agreement != null && agreement.status() == AgreementStatus.CONFIRMED
                ? agreement(pairing, AgreementStep.CONFIRMED, Side.MENTOR, Side.MENTEE)
                : List.of();
    }

    private static List<MessageTo> agreement(
            PairingView pairing, AgreementStep step, Side... readers) {
        @Nullable AgreementView agreement = pairing.agreement();
        if (agreement == null) {
            return List.of();
        }
        Agreement agreed = agreement(agreement);
        return List.of(readers).stream()
                .map(reader ->
                        new MessageTo(
                                person(pairing, reader),
                                new Matter.OfAgreement(
                                        step,
                                        pairing.pairingId(),
                                        partner(pairing, reader),
                                        agreed)))
                .toList();
    }

    private static Agreement agreement(AgreementView view) {
        return new Agreement(
                view.version(),
                view.cadenceDays(),
                view.meetingMinutes(),
                view.channel().wireName(),
                view.noticeHours());
    }

    private static Side other(PairSide side) {
        return switch (side) {
            case MENTOR -> Side.MENTEE;
            case MENTEE -> Side.MENTOR;
        };
    }

    private static String person(PairingView pairing, Side side) {
        return switch (side) {
            case MENTOR -> pairing.mentorId();
            case MENTEE -> pairing.menteeId();
        };
    }

    private static String partner(PairingView pairing, Side reader) {
        return switch (reader) {
            case MENTOR -> pairing.menteeId();
            case MENTEE -> pairing.mentorId();
        };
    }
}
