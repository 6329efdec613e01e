package org.mentoring.pairing.wish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What mentees wish. Only they and, beside the drafts of a run, their coordinators learn of it.
public final class Wishes {

    private final MongoWishes wishes;
    private final EnrolmentService enrolments;
    private final CohortService cohorts;
    private final PeopleApart apart;

    Wishes(
            MongoWishes wishes,
            EnrolmentService enrolments,
            CohortService cohorts,
            PeopleApart apart) {
        this.wishes = wishes;
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.apart = apart;
    }

    /// A mentor whom somebody would like.
    ///
    /// @param mentor the place in this cohort
    public record Wish(EnrolmentId mentor, PersonId person) {}

    /// By mentee, the dearest mentor first; nobody without a wish.
    public Map<PersonId, List<PersonId>> of(CohortId cohort) {
        return wishes.of(cohort);
    }

    List<Wish> of(Caller caller, CohortId cohort) {
        return wishes.of(menteeIn(cohort, caller).enrolment());
    }

    /// Replaces all wishes of the caller.
    ///
    /// @param ids enrolments of mentors, the dearest first
    /// @throws ProblemException 400 for who is no mentor of the cohort, or is named twice; 409
    ///   where wishes do not count
    List<Wish> replace(Caller caller, CohortId cohort, List<String> ids) {
        var mentee = menteeIn(cohort, caller);
        cohorts.requireOpen(cohort);
        if (!cohorts.requestRulesOf(cohort).wishes()) {
            throw ProblemException.conflict(
                    "wishes-do-not-count", "In this cohort wishes do not count.");
        }
        var wanted = wanted(cohort, mentee, ids);
        wishes.replace(cohort, mentee.enrolment(), mentee.person(), wanted);
        return wanted;
    }

    /// @throws ProblemException 404 for who is no mentee there
    private EnrolledPerson menteeIn(CohortId cohort, Caller caller) {
        var person = new PersonId(caller.personIdOrNotFound());
        return enrolments.enrolmentsOf(cohort, person).stream()
                .filter(enrolled -> !enrolled.mentor())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /// From whom the mentee is kept apart is not there, as everywhere.
    private List<Wish> wanted(CohortId cohort, EnrolledPerson mentee, List<String> ids) {
        var hidden = apart.in(cohort, mentee.person()).getOrDefault(mentee.person(), Set.of());
        var mentors =
                enrolments.peopleOf(cohort, ids.stream().map(EnrolmentId::new).toList()).stream()
                        .filter(EnrolledPerson::mentor)
                        .filter(mentor -> !hidden.contains(mentor.person()))
                        .collect(toMap(EnrolledPerson::enrolment, identity()));
        var wanted = new ArrayList<Wish>();
        for (var each = 0; each < ids.size(); each++) {
            var mentor = mentors.remove(new EnrolmentId(ids.get(each)));
            if (mentor == null) {
                throw ProblemException.invalid(
                        InputError.at("/mentors/" + each, "A mentor of this cohort, named once."));
            }
            wanted.add(new Wish(mentor.enrolment(), mentor.person()));
        }
        return wanted;
    }
}
