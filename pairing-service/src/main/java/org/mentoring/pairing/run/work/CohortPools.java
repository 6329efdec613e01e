package org.mentoring.pairing.run.work;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.PairingRules;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.Scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Reads who of a cohort is to be paired, by which rules, and who has been paired already.
final class CohortPools {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final KnownPairings pairings;

    CohortPools(CohortService cohorts, EnrolmentService enrolments, KnownPairings pairings) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.pairings = pairings;
    }

    Pool of(CohortId cohort) {
        var rules = cohorts.rulesOf(cohort);
        var people = enrolments.peopleOf(cohort);
        var partners = pairings.partnersIn(cohort);
        return new Pool(
                candidates(people, person -> !person.mentor(), partners),
                candidates(people, EnrolledPerson::mentor, partners),
                new MandatoryRules(rules.largestZoneGap(), rules.at()),
                scoring(rules));
    }

    private static List<Candidate> candidates(
            List<EnrolledPerson> people,
            Predicate<EnrolledPerson> which,
            Map<PersonId, Set<PersonId>> partners) {
        return people.stream()
                .filter(which)
                .map(it -> candidate(it, partners.getOrDefault(it.person(), Set.of())))
                .toList();
    }

    private static Scoring scoring(PairingRules rules) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        rules.weights()
                .forEach((name, weight) ->
                        weights.put(WireNamed.parse(Criterion.class, name), weight));
        return new Scoring(weights, rules.at());
    }

    private static Candidate candidate(EnrolledPerson person, Set<PersonId> partners) {
        return new Candidate(
                person.enrolment(),
                person.person(),
                person.freePlaces(),
                person.zone(),
                person.languages(),
                Set.copyOf(person.skills()),
                Set.copyOf(person.goals()),
                person.location(),
                person.level(),
                person.manager(),
                partners);
    }
}
