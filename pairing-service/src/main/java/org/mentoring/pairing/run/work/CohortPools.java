package org.mentoring.pairing.run.work;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.PairingRules;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.run.CohortPeople;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.Scoring;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Reads who of a cohort is to be paired (nobody who pauses), by which rules, and who has been
/// paired already.
final class CohortPools implements CohortPeople {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final KnownPairings pairings;

    CohortPools(CohortService cohorts, EnrolmentService enrolments, KnownPairings pairings) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.pairings = pairings;
    }

    @Override
    public Pool of(CohortId cohort, WhatIf whatIf) {
        var rules = changed(cohorts.rulesOf(cohort), whatIf);
        var people =
                enrolments.peopleOf(cohort).stream().filter(EnrolledPerson::available).toList();
        var ties = new Ties(managersOfManagers(people), pairings.partnersIn(cohort));
        return new Pool(
                candidates(people, person -> !person.mentor(), ties),
                candidates(people, EnrolledPerson::mentor, ties),
                new MandatoryRules(rules.largestZoneGap(), rules.at()),
                scoring(rules));
    }

    private static PairingRules changed(PairingRules rules, WhatIf whatIf) {
        var hours = whatIf.largestZoneGapHours();
        return new PairingRules(
                hours == null ? rules.largestZoneGap() : Duration.ofHours(hours),
                whatIf.weights().isEmpty() ? rules.weights() : whatIf.weights(),
                rules.at());
    }

    /// A manager need not be in this cohort: whoever is in any has told their own manager there.
    private Map<PersonId, Set<PersonId>> managersOfManagers(List<EnrolledPerson> people) {
        return enrolments.managersOf(
                people.stream().map(EnrolledPerson::manager).filter(Objects::nonNull).toList());
    }

    private static List<Candidate> candidates(
            List<EnrolledPerson> people, Predicate<EnrolledPerson> which, Ties ties) {
        return people.stream().filter(which).map(it -> candidate(it, ties)).toList();
    }

    private static Scoring scoring(PairingRules rules) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        rules.weights()
                .forEach((name, weight) ->
                        weights.put(WireNamed.parse(Criterion.class, name), weight));
        return new Scoring(weights, rules.at());
    }

    static Candidate candidate(EnrolledPerson person, Ties ties) {
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
                ties.managersOf(person.manager()),
                ties.partnersOf(person.person()));
    }

    /// Who must not be paired with whom, whatever else speaks for it.
    ///
    /// @param managers of managers
    /// @param partners those of this cohort so far
    record Ties(Map<PersonId, Set<PersonId>> managers, Map<PersonId, Set<PersonId>> partners) {

        Set<PersonId> managersOf(@Nullable PersonId manager) {
            if (manager == null) {
                return Set.of();
            }
            var both = new HashSet<>(managers.getOrDefault(manager, Set.of()));
            both.add(manager);
            return both;
        }

        Set<PersonId> partnersOf(PersonId person) {
            return partners.getOrDefault(person, Set.of());
        }
    }
}
