package org.mentoring.pairing.enrolment;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.enrolment.EnrolmentAdded;
import org.mentoring.contracts.enrolment.EnrolmentChangeReason;
import org.mentoring.contracts.enrolment.EnrolmentChanged;
import org.mentoring.contracts.enrolment.EnrolmentLoadChanged;
import org.mentoring.contracts.enrolment.EnrolmentRole;
import org.mentoring.contracts.enrolment.EnrolmentStatus;
import org.mentoring.contracts.enrolment.EnrolmentView;
import org.mentoring.contracts.enrolment.LoadChangeReason;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Arrived;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CameBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CapacityChanged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Confirmed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Enrolled;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Forgotten;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Moved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Paused;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Released;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Reserved;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Resumed;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Tagged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Untagged;
import org.mentoring.pairing.enrolment.domain.Role;

import java.util.List;

/// What subscribers learn of an enrolment: who, what for, and how full. Profiles and tags stay
/// here.
final class EnrolmentEventTranslator {

    private EnrolmentEventTranslator() {}

    static List<MentoringEvent> translate(Enrolment enrolment, EnrolmentEvent event) {
        return switch (event) {
            case Enrolled _ -> List.of(new EnrolmentAdded(viewOf(enrolment)));
            case Described _, Tagged _, Untagged _ -> List.of();
            case CapacityChanged _ -> changed(EnrolmentChangeReason.CAPACITY, enrolment);
            case Paused _ -> changed(EnrolmentChangeReason.PAUSED, enrolment);
            case Resumed _ -> changed(EnrolmentChangeReason.RESUMED, enrolment);
            case Moved(var move) ->
                    List.of(
                            new EnrolmentChanged(
                                    EnrolmentChangeReason.MOVED,
                                    viewOf(enrolment),
                                    move.to().value()));
            case Arrived _ -> List.of();
            case Forgotten _ ->
                    enrolment.move() == null
                            ? changed(EnrolmentChangeReason.PAUSED, enrolment)
                            : List.of();
            case CameBack _ -> changed(EnrolmentChangeReason.RETURNED, enrolment);
            case Reserved(var pairing) ->
                    loadChanged(LoadChangeReason.RESERVED, pairing, enrolment);
            case Confirmed(var pairing) ->
                    loadChanged(LoadChangeReason.CONFIRMED, pairing, enrolment);
            case Released(var pairing) ->
                    loadChanged(LoadChangeReason.RELEASED, pairing, enrolment);
        };
    }

    private static List<MentoringEvent> changed(EnrolmentChangeReason reason, Enrolment enrolment) {
        return List.of(new EnrolmentChanged(reason, viewOf(enrolment), null));
    }

    private static List<MentoringEvent> loadChanged(
            LoadChangeReason reason, PairingId pairing, Enrolment enrolment) {
        return List.of(new EnrolmentLoadChanged(reason, pairing.value(), viewOf(enrolment)));
    }

    private static EnrolmentView viewOf(Enrolment enrolment) {
        var pause = enrolment.pause();
        return new EnrolmentView(
                enrolment.id().value(),
                enrolment.cohort().value(),
                enrolment.person().value(),
                roleOf(enrolment.role()),
                statusOf(enrolment),
                enrolment.capacity(),
                enrolment.load(),
                pause == null ? null : pause.until());
    }

    private static EnrolmentStatus statusOf(Enrolment enrolment) {
        if (enrolment.move() != null) {
            return EnrolmentStatus.LEFT;
        }
        return enrolment.pause() == null ? EnrolmentStatus.ACTIVE : EnrolmentStatus.PAUSED;
    }

    private static EnrolmentRole roleOf(Role role) {
        return switch (role) {
            case MENTOR -> EnrolmentRole.MENTOR;
            case MENTEE -> EnrolmentRole.MENTEE;
        };
    }
}
