package org.mentoring.pairing.request;

import static java.util.Objects.requireNonNull;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.Outcome;
import org.mentoring.pairing.request.domain.Party;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.run.work.RuleCheck;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says who may ask whom.
final class RequestedMentors {

    private final EnrolmentService enrolments;
    private final RuleCheck rules;
    private final MongoPairingRequests requests;

    RequestedMentors(EnrolmentService enrolments, RuleCheck rules, MongoPairingRequests requests) {
        this.enrolments = enrolments;
        this.rules = rules;
        this.requests = requests;
    }

    /// The caller as a mentee of the cohort.
    ///
    /// @throws ProblemException 404 for who is not in the cohort
    /// @throws RejectedException for who is no mentee there
    EnrolledPerson askerIn(CohortId cohort, Caller caller) {
        return RequestDirectory.enrolmentsOf(enrolments, cohort, caller).stream()
                .filter(enrolled -> !enrolled.mentor())
                .findFirst()
                .orElseThrow(() -> refused("not-a-mentee", "Only mentees of a cohort ask."));
    }

    /// The choices that these enrolments stand for, none of which has been asked.
    ///
    /// @throws ProblemException 400 for somebody who is no mentor of this cohort
    /// @throws RejectedException for somebody who must not be asked by this mentee
    List<Choice> choices(CohortId cohort, EnrolledPerson asker, List<String> ids) {
        var wanted = new LinkedHashSet<EnrolmentId>();
        ids.forEach(id -> wanted.add(new EnrolmentId(id)));
        var mentors = mentors(cohort, wanted);
        var broken = rules.brokenBy(cohort, asker, mentors.values());
        broken.forEach((mentor, rule) -> {
            if (rule.secret()) {
                mentors.remove(mentor);
            }
        });
        requireAll(ids, mentors);
        broken.values().stream()
                .findFirst()
                .ifPresent(rule -> {
                    throw refused(rule.reason(), rule.words());
                });
        var choices = new ArrayList<Choice>();
        for (var id : ids) {
            var mentor = mentors.get(new EnrolmentId(id));
            choices.add(
                    Choice.waiting(
                            partyOf(requireNonNull(mentor)),
                            AgreedPairings.idOf(mentor.enrolment(), asker.enrolment())));
        }
        return choices;
    }

    private Map<EnrolmentId, EnrolledPerson> mentors(CohortId cohort, Set<EnrolmentId> wanted) {
        var mentors = new HashMap<EnrolmentId, EnrolledPerson>();
        enrolments.peopleOf(cohort, wanted).stream()
                .filter(EnrolledPerson::mentor)
                .forEach(mentor -> mentors.put(mentor.enrolment(), mentor));
        return mentors;
    }

    private static void requireAll(List<String> ids, Map<EnrolmentId, EnrolledPerson> mentors) {
        for (var i = 0; i < ids.size(); i++) {
            if (!mentors.containsKey(new EnrolmentId(ids.get(i)))) {
                throw ProblemException.invalid(
                        InputError.at("/choices/" + i, "A mentor of this cohort."));
            }
        }
    }

    /// A mentor is asked by one request at a time, and not again after a no.
    ///
    /// @param request the one that would ask; others are looked at
    /// @throws RejectedException for somebody who was asked before
    void requireNotAskedBefore(
            EnrolledPerson asker, PairingRequestId request, List<Choice> choices) {
        var others =
                requests.of(asker.enrolment()).stream()
                        .filter(it -> !it.terms().id().equals(request))
                        .toList();
        for (var choice : choices) {
            for (var other : others) {
                var open = other.status() == RequestStatus.PENDING;
                other.choices().stream()
                        .filter(it -> it.mentor().equals(choice.mentor()))
                        .filter(it -> it.endedAs(Outcome.DECLINED) || (open && it.ending() == null))
                        .findFirst()
                        .ifPresent(_ -> {
                            throw refused(
                                    "asked-before",
                                    "You ask this mentor already, or they have said no before.");
                        });
            }
        }
    }

    static Party partyOf(EnrolledPerson person) {
        return new Party(person.person(), person.enrolment());
    }

    private static RejectedException refused(String reason, String words) {
        return new RejectedException(new Rejection(Rejection.Kind.CONFLICT, reason, words));
    }
}
