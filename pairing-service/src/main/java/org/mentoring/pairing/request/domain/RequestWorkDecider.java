package org.mentoring.pairing.request.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ByWork;
import org.mentoring.pairing.request.domain.PairingRequestCommand.EndChoice;
import org.mentoring.pairing.request.domain.PairingRequestCommand.LookAtClock;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordPairing;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordRelease;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordReserved;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordSecondLook;

import java.time.Instant;

/// What follows from the work on a request. Several may work on one request at the same time, so a
/// report that comes too late is no mistake and changes nothing.
final class RequestWorkDecider {

    private RequestWorkDecider() {}

    static Decision<PairingRequestEvent> decide(PairingRequest request, ByWork report) {
        return switch (report) {
            case LookAtClock(var at) -> lookAtClock(request, at);
            case RecordReserved reserved -> reserved(request, reserved);
            case EndChoice end -> end(request, end);
            case RecordRelease release -> release(request, release);
            case RecordSecondLook(var choice) ->
                    request.choices().get(choice).lookAgainAt() == null
                            ? accepted()
                            : accepted(new PairingRequestEvent.LookedAgain(choice));
            case RecordPairing(var choice) ->
                    request.stage() instanceof Stage.Accepted(var at, _, var paired)
                                    && at == choice
                                    && !paired
                            ? accepted(new PairingRequestEvent.Paired(choice))
                            : accepted();
        };
    }

    private static Decision<PairingRequestEvent> lookAtClock(PairingRequest request, Instant at) {
        var asking = request.current().asking();
        if (!(request.stage() instanceof Stage.Asked(var choice)) || asking == null) {
            return accepted();
        }
        if (!at.isBefore(asking.respondBy())) {
            var ending = Choice.Ending.of(Outcome.EXPIRED, at);
            return accepted(new PairingRequestEvent.ChoiceEnded(choice, ending));
        }
        var due = request.terms().pace().remindersBy(asking, at);
        return due > asking.reminders()
                ? accepted(new PairingRequestEvent.ReminderDue(choice, due))
                : accepted();
    }

    private static Decision<PairingRequestEvent> reserved(
            PairingRequest request, RecordReserved report) {
        if (!isSeeking(request, report.choice())) {
            return accepted();
        }
        var respondBy = request.terms().pace().respondBy(report.at());
        return switch (request.terms().way()) {
            case ASK ->
                    accepted(
                            new PairingRequestEvent.MentorAsked(
                                    report.choice(), report.at(), respondBy));
            case PICK -> accepted(new PairingRequestEvent.Accepted(report.choice(), report.at()));
        };
    }

    private static Decision<PairingRequestEvent> end(PairingRequest request, EndChoice report) {
        return isSeeking(request, report.choice())
                ? accepted(
                        new PairingRequestEvent.ChoiceEnded(
                                report.choice(), Choice.Ending.of(report.outcome(), report.at())))
                : accepted();
    }

    private static boolean isSeeking(PairingRequest request, int choice) {
        return request.stage() instanceof Stage.Seeking(var sought, _) && sought == choice;
    }

    private static Decision<PairingRequestEvent> release(
            PairingRequest request, RecordRelease report) {
        var choice = report.choice();
        if (!(request.stage() instanceof Stage.Releasing(var over, _)) || over != choice) {
            return accepted();
        }
        var released = new PairingRequestEvent.PlacesReleased(choice, report.lookAgainAt());
        return request.hasNext()
                ? accepted(released, new PairingRequestEvent.NextSought(choice + 1, report.at()))
                : accepted(released, new PairingRequestEvent.Closed(choice, report.at()));
    }
}
