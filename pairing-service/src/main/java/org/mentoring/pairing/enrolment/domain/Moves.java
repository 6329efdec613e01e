package org.mentoring.pairing.enrolment.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.ComeBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RecordArrival;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Arrived;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.CameBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Moved;

/// How a person leaves a cohort for another, and what is still possible afterwards.
public final class Moves {

    /// Somebody counts on the person in this cohort.
    public static final Rejection BOUND =
            new Rejection(
                    CONFLICT,
                    "still-paired",
                    "There is a pairing or a request that is not over: end or withdraw it first.");

    /// The person is not in this cohort any more.
    public static final Rejection AWAY =
            new Rejection(
                    CONFLICT,
                    "moved",
                    "This person has moved to another cohort: move them back from there.");

    private Moves() {}

    /// A place that is taken stands for a pairing, or for a request that waits.
    static Decision<EnrolmentEvent> begin(Enrolment enrolment, MoveTo command) {
        return enrolment.places().isEmpty()
                ? accepted(new Moved(new Move(command.cohort(), command.number(), false)))
                : new Decision.Rejected<>(BOUND);
    }

    /// What is possible to who has moved. Reports on another move than the last change nothing, and
    /// a tag that was regretted goes here, too.
    static Decision<EnrolmentEvent> decide(Move move, Tags tags, EnrolmentCommand command) {
        return switch (command) {
            case MoveTo(var cohort, _) when cohort.equals(move.to()) -> accepted();
            case RecordArrival(var number) ->
                    number == move.number() && !move.arrived()
                            ? accepted(new Arrived())
                            : accepted();
            case ComeBack(var back, var number) ->
                    number > move.number() ? accepted(new CameBack(back)) : accepted();
            case EnrolmentCommand.Release _ -> accepted();
            case EnrolmentCommand.RemoveTag(var tag) -> Tagging.remove(tags, tag);
            case EnrolmentCommand.Describe _,
                    EnrolmentCommand.Revise _,
                    EnrolmentCommand.Reserve _,
                    EnrolmentCommand.Confirm _,
                    EnrolmentCommand.TakePause _,
                    EnrolmentCommand.Resume _,
                    EnrolmentCommand.AddTag _,
                    MoveTo _ ->
                    new Decision.Rejected<>(AWAY);
        };
    }
}
