package org.mentoring.pairing.request;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.MentorProfile;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.request.PairingRequestViews.MentorView;
import org.mentoring.pairing.run.work.RuleCheck;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.Set;

/// The mentors whom somebody in a cohort may ask or wish for.
final class RequestDirectory {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final RuleCheck rules;
    private final PeopleService people;

    RequestDirectory(
            CohortService cohorts,
            EnrolmentService enrolments,
            RuleCheck rules,
            PeopleService people) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.rules = rules;
        this.people = people;
    }

    /// A page of mentors; without those whom this mentee must not be paired with, so a page may be
    /// shorter than asked for although another follows. Nobody where mentees neither ask nor wish.
    ///
    /// @throws ProblemException 404 for who is not in the cohort
    Page<MentorView> mentors(Caller caller, CohortId cohort, PageRequest page) {
        var own = enrolmentsOf(enrolments, cohort, caller);
        if (!cohorts.requestRulesOf(cohort).listed()) {
            return Page.empty();
        }
        var mentors = enrolments.mentorsOf(cohort, page);
        var hidden = hidden(cohort, own, mentors.items());
        var shown = mentors.items().stream().filter(it -> !isIn(hidden, it)).toList();
        var names = people.names(shown.stream().map(it -> it.mentor().person()).toList());
        return new Page<>(
                shown.stream()
                        .map(it -> PairingRequestViews.of(it, names.get(it.mentor().person())))
                        .toList(),
                mentors.next());
    }

    /// The caller's places in the cohort.
    ///
    /// @throws ProblemException 404 when there are none
    static List<EnrolledPerson> enrolmentsOf(
            EnrolmentService enrolments, CohortId cohort, Caller caller) {
        var own = enrolments.enrolmentsOf(cohort, new PersonId(caller.personIdOrNotFound()));
        if (own.isEmpty()) {
            throw ProblemException.notFound();
        }
        return own;
    }

    private Set<EnrolmentId> hidden(
            CohortId cohort, List<EnrolledPerson> own, List<MentorProfile> mentors) {
        var people = mentors.stream().map(MentorProfile::mentor).toList();
        return own.stream()
                .filter(enrolled -> !enrolled.mentor())
                .flatMap(mentee -> rules.brokenBy(cohort, mentee, people).keySet().stream())
                .collect(toSet());
    }

    private static boolean isIn(Set<EnrolmentId> hidden, MentorProfile profile) {
        return hidden.contains(profile.mentor().enrolment());
    }
}
