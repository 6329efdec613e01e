package org.mentoring.meeting.schedule;

import org.mentoring.meeting.schedule.domain.Rejection;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/// Says a rejection to the person: a time that cannot be booked is 422, a state that does not allow
/// it 409, somebody else's meeting 403 for those who may look at it.
final class MeetingProblems {

    private MeetingProblems() {}

    static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.OfTime time -> ofTime(time);
            case Rejection.OfState state -> ofState(state);
        };
    }

    private static ProblemException ofTime(Rejection.OfTime rejection) {
        return switch (rejection) {
            case Rejection.SkippedByClockChange skipped ->
                    unusable("skipped-by-clock-change", "/startsAt", skipped(skipped));
            case Rejection.OffsetNotInForce other ->
                    unusable("offset-not-in-force", "/offset", inForce(other));
            case Rejection.NotWholeMinutes _ ->
                    unusable(
                            "not-whole-minutes", "/startsAt", "A start is given in whole minutes.");
            case Rejection.NotAhead(Instant startsAt, Instant now) ->
                    unusable(
                            "not-ahead",
                            "/startsAt",
                            "%s is not ahead: it is %s now.".formatted(startsAt, now));
            case Rejection.TooFarAhead(_, Duration longest) ->
                    unusable(
                            "too-far-ahead",
                            "/startsAt",
                            "A meeting is booked at most %d days ahead."
                                    .formatted(longest.toDays()));
        };
    }

    private static ProblemException ofState(Rejection.OfState rejection) {
        return switch (rejection) {
            case Rejection.NotBooked _ -> ProblemException.notFound();
            case Rejection.NotAttending _ ->
                    new ProblemException(
                            ProblemType.FORBIDDEN, "Only the pair itself changes its meetings.");
            case Rejection.AlreadyBooked _ ->
                    ProblemException.conflict("already-booked", "This meeting is booked already.");
            case Rejection.OwnProposal _ ->
                    ProblemException.conflict(
                            "own-proposal", "You proposed this time: the other side confirms it.");
            case Rejection.AlreadyConfirmed _ ->
                    ProblemException.conflict(
                            "already-confirmed", "This time is confirmed already.");
            case Rejection.Over over ->
                    ProblemException.conflict(
                            "meeting-over",
                            "This meeting is %s."
                                    .formatted(
                                            MeetingVocabulary.contract(over.status()).wireName()));
            case Rejection.Begun begun ->
                    ProblemException.conflict(
                            "meeting-begun",
                            "The meeting began at %s: say whether it was held."
                                    .formatted(begun.startsAt()));
            case Rejection.NotBegun ahead ->
                    ProblemException.conflict(
                            "meeting-ahead",
                            "The meeting begins at %s and cannot have been held before."
                                    .formatted(ahead.startsAt()));
            case Rejection.MovedTooOften often ->
                    ProblemException.conflict(
                            "moved-too-often",
                            "A meeting is moved at most %d times: cancel it and book another."
                                    .formatted(often.limit()));
            case Rejection.AgendaFull full ->
                    new ProblemException(
                            ProblemType.RECORD_FULL,
                            "An agenda holds at most %d items.".formatted(full.limit()));
            case Rejection.AgendaItemDiffers _ ->
                    new ProblemException(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "Another agenda item was added with this key.");
        };
    }

    private static String skipped(Rejection.SkippedByClockChange skipped) {
        return "In %s no clock shows %s: it goes from %s straight to %s."
                .formatted(
                        skipped.asked().zone(),
                        skipped.asked().local(),
                        skipped.from(),
                        skipped.until());
    }

    private static String inForce(Rejection.OffsetNotInForce other) {
        return "At %s the offset in %s is %s."
                .formatted(
                        other.asked().local(),
                        other.asked().zone(),
                        other.inForce().stream()
                                .map(ZoneOffset::getId)
                                .collect(Collectors.joining(" or ")));
    }

    private static ProblemException unusable(String reason, String pointer, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.UNUSABLE_TIME, detail)
                        .withReason(reason)
                        .withErrors(List.of(InputError.at(pointer, detail))));
    }
}
