package org.mentoring.pairing.request;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.RequestRules;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.request.MongoPairingRequests.Viewer;
import org.mentoring.pairing.request.domain.DeclineReason;
import org.mentoring.pairing.request.domain.Outcome;
import org.mentoring.pairing.request.domain.Pace;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequest.Terms;
import org.mentoring.pairing.request.domain.PairingRequestCommand;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Accept;
import org.mentoring.pairing.request.domain.PairingRequestDecider;
import org.mentoring.pairing.request.domain.PairingRequestEvent;
import org.mentoring.pairing.request.domain.PairingRequestEvolution;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.request.domain.Way;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// What a mentee asks and a mentor answers. Whoever may not see a request is told that it is not
/// there; a coordinator may look at it and decides nothing.
final class PairingRequestService {

    private static final Decider<PairingRequest, PairingRequestEvent> DECIDER =
            new Decider<>(
                    PairingRequestEvolution::evolve, PairingRequestEventTranslator::translate);

    private final MongoPairingRequests requests;
    private final RequestedMentors mentors;
    private final RequestProgress progress;
    private final CohortService cohorts;
    private final InstantSource clock;

    PairingRequestService(
            MongoPairingRequests requests,
            RequestedMentors mentors,
            RequestProgress progress,
            CohortService cohorts,
            InstantSource clock) {
        this.requests = requests;
        this.mentors = mentors;
        this.progress = progress;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /// Asks the first of these mentors who has a place. Repeating the request carries on where the
    /// first was interrupted and answers the same.
    ///
    /// @param fingerprint of the request
    /// @throws RejectedException nobody can be asked, and nothing is kept
    Stored<PairingRequest> make(Caller caller, Wanted wanted, String fingerprint) {
        var asker = mentors.askerIn(wanted.cohort(), caller);
        var made = requests.create(wanted.id(), fingerprint, () -> first(asker, wanted));
        var request = progress.carryOn(made);
        requireAsked(request.state());
        return request;
    }

    private Change<PairingRequest> first(EnrolledPerson asker, Wanted wanted) {
        var rules = cohorts.requestRulesOf(wanted.cohort());
        if (!rules.open()) {
            throw refused("requests-off", "Pairs of this cohort are made by its coordinators.");
        }
        var choices = mentors.choices(wanted.cohort(), asker, wanted.mentors());
        mentors.requireNotAskedBefore(asker, wanted.id(), choices);
        if (asker.freePlaces() <= 0) {
            throw new RejectedException(noOwnPlace());
        }
        var terms = terms(asker, wanted, rules);
        var begun = PairingRequestDecider.begin(terms, choices);
        return DECIDER.change(begun, PairingRequestDecider.make(terms, choices));
    }

    private Terms terms(EnrolledPerson asker, Wanted wanted, RequestRules rules) {
        return new Terms(
                wanted.id(),
                wanted.cohort(),
                RequestedMentors.partyOf(asker),
                rules.pick() ? Way.PICK : Way.ASK,
                new Pace(rules.expiryDays(), rules.reminderDays()),
                wanted.message(),
                now());
    }

    /// A request that could ask nobody has ended as soon as it began.
    private static void requireAsked(PairingRequest request) {
        var status = request.status();
        if (request.asked() > 0 || status != RequestStatus.DECLINED) {
            return;
        }
        if (request.current().endedAs(Outcome.OWN_FULL)) {
            throw new RejectedException(noOwnPlace());
        }
        throw refused(
                "no-free-place",
                "None of the mentors you chose has a free place now. Choose others, or ask again"
                        + " when somebody has one.");
    }

    private static Rejection noOwnPlace() {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "no-own-place",
                "You have as many partners and open requests as you have places. Withdraw a request"
                        + " to make another.");
    }

    Page<Stored<PairingRequest>> list(Caller caller, @Nullable String cohort, PageRequest page) {
        return caller.personId() == null
                ? Page.empty()
                : requests.list(viewer(caller), cohort, page);
    }

    Stored<PairingRequest> find(Caller caller, PairingRequestId id) {
        return requests.find(id, viewer(caller)).orElseThrow(ProblemException::notFound);
    }

    /// The mentor says yes: the two are a pair from then on.
    ///
    /// @throws RejectedException a place is gone
    Stored<PairingRequest> accept(Caller caller, PairingRequestId id, long version) {
        var seen = find(caller, id);
        requireNotCoordinatorOnly(caller, seen.state());
        var accept = new Accept(person(caller), now());
        var confirms = seen.version() == version && changes(seen.state(), accept);
        if (confirms) {
            progress.confirm(seen.state());
        }
        try {
            return progress.carryOnOrLater(change(id, version, accept));
        } catch (RuntimeException notWritten) {
            if (confirms) {
                progress.tidy(seen);
            }
            throw notWritten;
        }
    }

    private static boolean changes(PairingRequest request, PairingRequestCommand command) {
        return !Decider.accepted(PairingRequestDecider.decide(request, command)).isEmpty();
    }

    Stored<PairingRequest> decline(
            Caller caller,
            PairingRequestId id,
            long version,
            DeclineReason reason,
            @Nullable String message) {
        requireNotCoordinatorOnly(caller, find(caller, id).state());
        var by = person(caller);
        return progress.carryOnOrLater(
                change(id, version, new PairingRequestCommand.Decline(by, reason, message, now())));
    }

    Stored<PairingRequest> askBack(
            Caller caller, PairingRequestId id, long version, String question) {
        requireNotCoordinatorOnly(caller, find(caller, id).state());
        var by = person(caller);
        return change(id, version, new PairingRequestCommand.AskBack(by, question, now()));
    }

    Stored<PairingRequest> answer(Caller caller, PairingRequestId id, long version, String answer) {
        requireAsker(caller, id);
        return change(id, version, new PairingRequestCommand.Answer(answer, now()));
    }

    Stored<PairingRequest> withdraw(Caller caller, PairingRequestId id, long version) {
        requireAsker(caller, id);
        return progress.carryOnOrLater(
                change(id, version, new PairingRequestCommand.Withdraw(now())));
    }

    /// Other mentors, or others first, after the one whose turn it is.
    ///
    /// @throws RejectedException one of them must not be asked
    Stored<PairingRequest> changeChoices(
            Caller caller, PairingRequestId id, long version, List<String> next) {
        requireAsker(caller, id);
        return requests.change(
                id,
                version,
                request -> {
                    var asker = mentors.askerIn(request.terms().cohort(), caller);
                    var choices = mentors.choices(request.terms().cohort(), asker, next);
                    mentors.requireNotAskedBefore(asker, id, choices);
                    return change(request, new PairingRequestCommand.ChangeChoices(choices));
                });
    }

    private Stored<PairingRequest> requireAsker(Caller caller, PairingRequestId id) {
        var request = find(caller, id);
        if (!request.state().terms().asker().person().equals(person(caller))) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only who asks can change a request.");
        }
        return request;
    }

    private static void requireNotCoordinatorOnly(Caller caller, PairingRequest request) {
        if (!request.readers().contains(person(caller))) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the mentor who is asked answers a request.");
        }
    }

    private Stored<PairingRequest> change(
            PairingRequestId id, long version, PairingRequestCommand command) {
        return requests.change(id, version, request -> change(request, command));
    }

    private static Change<PairingRequest> change(
            PairingRequest request, PairingRequestCommand command) {
        return DECIDER.change(request, PairingRequestDecider.decide(request, command));
    }

    private static RejectedException refused(String reason, String words) {
        return new RejectedException(new Rejection(Rejection.Kind.CONFLICT, reason, words));
    }

    private static PersonId person(Caller caller) {
        return new PersonId(caller.personIdOrNotFound());
    }

    private Viewer viewer(Caller caller) {
        return new Viewer(person(caller), cohorts.coordinatedBy(caller));
    }

    private Instant now() {
        return clock.instant();
    }

    /// What a mentee asks for.
    ///
    /// @param mentors enrolments, the one to be asked first first
    record Wanted(
            PairingRequestId id, CohortId cohort, List<String> mentors, @Nullable String message) {}
}
