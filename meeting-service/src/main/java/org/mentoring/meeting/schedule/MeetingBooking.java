package org.mentoring.meeting.schedule;

import org.mentoring.meeting.pairing.KnownPairing;
import org.mentoring.meeting.pairing.Pairings;
import org.mentoring.meeting.schedule.MeetingRequests.ScheduleMeeting;
import org.mentoring.meeting.schedule.domain.CohortId;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingCommand.Schedule;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PairingId;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.creation.Creations;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Instant;
import java.time.InstantSource;

/// Books meetings, for either side of an active pairing. The same request under the same key gets
/// the meeting that the first one booked, even when it could not be booked any more.
final class MeetingBooking {

    private final MongoAggregateStore<Meeting> store;
    private final MeetingNumbers numbers;
    private final Pairings pairings;
    private final InstantSource clock;

    MeetingBooking(
            MongoAggregateStore<Meeting> store,
            MeetingNumbers numbers,
            Pairings pairings,
            InstantSource clock) {
        this.store = store;
        this.numbers = numbers;
        this.pairings = pairings;
        this.clock = clock;
    }

    Stored<Meeting> book(Caller caller, CreationKey key, ScheduleMeeting request) {
        String id = key.idFor("meeting");
        return Creations.once(
                store,
                id,
                key.fingerprint(request),
                () -> first(id, caller.personIdOrNotFound(), key, request));
    }

    private Change<Meeting> first(
            String id, String personId, CreationKey key, ScheduleMeeting request) {
        KnownPairing pairing = activePairing(request.pairingId(), personId);
        var command = command(id, pairing, new PersonId(personId), key, request);
        return MeetingService.decide(id, new Meeting.Unbooked(), command);
    }

    private KnownPairing activePairing(String pairingId, String personId) {
        KnownPairing pairing =
                pairings.find(pairingId, personId).orElseThrow(ProblemException::notFound);
        if (!pairing.active()) {
            throw ProblemException.conflict(
                    "pairing-not-active", "Meetings are booked while the pairing is active.");
        }
        return pairing;
    }

    /// Takes a number last: a request that cannot be booked leaves no gap.
    private Schedule command(
            String id,
            KnownPairing pairing,
            PersonId person,
            CreationKey key,
            ScheduleMeeting request) {
        Instant now = clock.instant();
        var time = MeetingInput.time(request, now);
        var medium = MeetingVocabulary.medium(request.medium());
        var link = MeetingInput.https("/link", request.link());
        var agenda = MeetingInput.agenda(key, request, person);
        return new Schedule(
                pair(pairing),
                number(id, pairing.pairingId()),
                person,
                time,
                medium,
                link,
                agenda,
                now);
    }

    private int number(String id, String pairingId) {
        return numbers.numberOf(id, pairingId)
                .orElseThrow(() ->
                        new ProblemException(
                                ProblemType.RECORD_FULL,
                                "A pairing has at most %d meetings."
                                        .formatted(MeetingNumbers.LIMIT)));
    }

    private static Pair pair(KnownPairing pairing) {
        return new Pair(
                new PairingId(pairing.pairingId()),
                new CohortId(pairing.cohortId()),
                new PersonId(pairing.mentorId()),
                new PersonId(pairing.menteeId()));
    }
}
