package org.mentoring.meeting.schedule;

import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.pairing.AgreedNotices;
import org.mentoring.meeting.pairing.Cohorts;
import org.mentoring.meeting.schedule.MeetingRequests.AddAgendaItem;
import org.mentoring.meeting.schedule.MeetingRequests.MoveMeeting;
import org.mentoring.meeting.schedule.MongoMeetings.Viewer;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.Decision;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingCommand;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.aggregate.AggregateException;
import org.mentoring.runtime.aggregate.AggregateStore;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.StaleVersionException;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Function;

/// What may be done with meetings that are booked. Whoever may not see a meeting is told that it is
/// not there, whatever was asked of it.
public final class MeetingService {

    private final AggregateStore<Meeting> store;
    private final MongoMeetings meetings;
    private final Cohorts cohorts;
    private final AgreedNotices notices;
    private final InstantSource clock;

    MeetingService(
            AggregateStore<Meeting> store,
            MongoMeetings meetings,
            Cohorts cohorts,
            AgreedNotices notices,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.notices = notices;
        this.clock = clock;
    }

    Page<Stored<Meeting>> list(Caller caller, @Nullable String pairingId, PageRequest request) {
        return caller.personId() == null
                ? Page.empty()
                : meetings.list(viewer(caller), pairingId, request);
    }

    Stored<Meeting> find(Caller caller, String id) {
        return meetings.find(id, viewer(caller)).orElseThrow(ProblemException::notFound);
    }

    /// What a calendar shows of the meeting, for the two who meet and nobody else.
    public Appointment appointment(Caller caller, String id) {
        return Appointment.of(findOwn(caller, id));
    }

    private Stored<Meeting> findOwn(Caller caller, String id) {
        return meetings.find(id, new Viewer(person(caller), Set.of()))
                .orElseThrow(ProblemException::notFound);
    }

    Stored<Meeting> confirm(Caller caller, String id, long version) {
        PersonId by = person(caller);
        return change(caller, id, version, _ -> new MeetingCommand.Confirm(by, clock.instant()));
    }

    /// An item that stands on the agenda already needs no version: it is sent again because the
    /// answer got lost.
    Stored<Meeting> addAgendaItem(
            Caller caller, String id, long version, String itemId, AddAgendaItem request) {
        var item = MeetingInput.item(itemId, request, person(caller));
        try {
            return change(
                    caller,
                    id,
                    version,
                    _ -> {
                        requireUnusedElsewhere(itemId, id);
                        return new MeetingCommand.AddAgendaItem(item, clock.instant());
                    });
        } catch (StaleVersionException stale) {
            Stored<Meeting> present = findOwn(caller, id);
            if (booking(present.state()).agenda().contains(item)) {
                return present;
            }
            throw stale;
        }
    }

    /// The item's id follows from the caller's key, which is meant for one request.
    private void requireUnusedElsewhere(String itemId, String id) {
        if (meetings.hasItemElsewhere(itemId, id)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "With this key an item was added to another meeting: send a new one.");
        }
    }

    Stored<Meeting> move(Caller caller, String id, long version, MoveMeeting request) {
        PersonId by = person(caller);
        return change(
                caller,
                id,
                version,
                booking -> {
                    var now = clock.instant();
                    var time = MeetingInput.time(request, now);
                    return new MeetingCommand.Move(by, time, now);
                });
    }

    Stored<Meeting> cancel(Caller caller, String id, long version) {
        PersonId by = person(caller);
        return change(
                caller,
                id,
                version,
                booking -> new MeetingCommand.Cancel(by, agreedNotice(booking), clock.instant()));
    }

    Stored<Meeting> recordHeld(Caller caller, String id, long version) {
        PersonId by = person(caller);
        return change(caller, id, version, _ -> new MeetingCommand.RecordHeld(by, clock.instant()));
    }

    /// Whatever the refusal, "try again later" included, it says nothing to those who may not see
    /// the meeting.
    private Stored<Meeting> change(
            Caller caller, String id, long version, Function<Booking, MeetingCommand> command) {
        try {
            return store.change(
                    id, version, meeting -> decide(id, meeting, command.apply(booking(meeting))));
        } catch (AggregateException | ProblemException refused) {
            find(caller, id);
            throw refused;
        }
    }

    static Change<Meeting> decide(String id, Meeting meeting, MeetingCommand command) {
        return switch (Meeting.decide(meeting, command)) {
            case Decision.Accepted accepted ->
                    MeetingEventTranslator.change(id, meeting, accepted.events());
            case Decision.Rejected rejected -> throw MeetingProblems.of(rejected.because());
        };
    }

    private Duration agreedNotice(Booking booking) {
        Pair pair = booking.pair();
        return notices.of(pair.pairing().value(), pair.cohort().value());
    }

    private static Booking booking(Meeting meeting) {
        return ((Meeting.Booked) meeting).booking();
    }

    private Viewer viewer(Caller caller) {
        PersonId person = person(caller);
        return new Viewer(
                person,
                caller.has(Role.COORDINATOR) ? cohorts.coordinatedBy(person.value()) : Set.of());
    }

    private static PersonId person(Caller caller) {
        return new PersonId(caller.personIdOrNotFound());
    }
}
