package org.mentoring.pairing.apart;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps people of a cohort apart. It holds for pairs made from then on; a pairing that there is
/// goes on until somebody ends it.
public final class PeopleApart {

    private final MongoKeptApart apart;
    private final EnrolmentService enrolments;
    private final InstantSource clock;

    PeopleApart(MongoKeptApart apart, EnrolmentService enrolments, InstantSource clock) {
        this.apart = apart;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /// From whom each person of a cohort is kept apart; nobody who is from no one.
    public Map<PersonId, Set<PersonId>> in(CohortId cohort) {
        return byPerson(apart.all(cohort));
    }

    /// From whom this person is kept apart, and they from this person.
    public Map<PersonId, Set<PersonId>> in(CohortId cohort, PersonId person) {
        return byPerson(apart.all(cohort, person));
    }

    /// Whether these two are kept apart.
    public boolean areApart(CohortId cohort, PersonId one, PersonId other) {
        return in(cohort, one).getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<PersonId, Set<PersonId>> byPerson(List<KeptApart> all) {
        var byPerson = new HashMap<PersonId, Set<PersonId>>();
        for (var each : all) {
            byPerson.computeIfAbsent(each.one(), _ -> new HashSet<>()).add(each.other());
            byPerson.computeIfAbsent(each.other(), _ -> new HashSet<>()).add(each.one());
        }
        return byPerson;
    }

    /// @throws ProblemException 400 for who is not in the cohort, and for one person twice
    KeptApart keepApart(CohortId cohort, List<PersonId> two, PersonId by) {
        for (var each = 0; each < two.size(); each++) {
            if (enrolments.enrolmentsOf(cohort, two.get(each)).isEmpty()) {
                throw ProblemException.invalid(
                        InputError.at("/personIds/" + each, "Somebody of this cohort."));
            }
        }
        if (two.getFirst().equals(two.getLast())) {
            throw ProblemException.invalid(InputError.at("/personIds", "Two people."));
        }
        var first = two.getFirst().value().compareTo(two.getLast().value()) < 0;
        var one = first ? two.getFirst() : two.getLast();
        var other = first ? two.getLast() : two.getFirst();
        var id = KeptApartId.of(cohort, one, other);
        return apart.add(new KeptApart(id, cohort, one, other, by, clock.instant()));
    }
}
