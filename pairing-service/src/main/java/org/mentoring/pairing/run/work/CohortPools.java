package org.mentoring.pairing.run.work;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.PairingRules;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.run.CohortPeople;
import org.mentoring.pairing.run.domain.WhatIf;
import org.mentoring.pairing.run.domain.matching.Candidate;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.Form;
import org.mentoring.pairing.run.domain.matching.Ladder;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.Scoring;
import org.mentoring.pairing.run.work.WaitingList.Seat;
import org.mentoring.pairing.wish.Wishes;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Reads who of a cohort is to be paired (nobody who pauses), by which rules, and how they stand to
/// each other.
final class CohortPools implements CohortPeople {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final KnownPairings pairings;
    private final PeopleApart apart;
    private final Wishes wishes;
    private final Dismissed dismissed;
    private final WaitingList waiting;

    CohortPools(
            CohortService cohorts,
            EnrolmentService enrolments,
            KnownPairings pairings,
            PeopleApart apart,
            Wishes wishes,
            Dismissed dismissed,
            WaitingList waiting) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.apart = apart;
        this.wishes = wishes;
        this.dismissed = dismissed;
        this.waiting = waiting;
    }

    @Override
    public Pool of(CohortId cohort, WhatIf whatIf) {
        return of(cohort, whatIf, null);
    }

    /// @param base the run whose review counts; null where a run begins anew
    Pool of(CohortId cohort, WhatIf whatIf, @Nullable PairingRunId base) {
        var rules = changed(cohorts.rulesOf(cohort), whatIf);
        var people =
                enrolments.peopleOf(cohort).stream().filter(EnrolledPerson::available).toList();
        var bonds =
                new CohortBonds(
                        managersOfManagers(people),
                        pairings.partnersIn(cohort),
                        apart.in(cohort),
                        dismissed.upTo(base),
                        wishes.of(cohort));
        var waited = waiting.of(cohort);
        var mandatory = new MandatoryRules(rules.largestZoneGap(), rules.at());
        var mentors = candidates(people, EnrolledPerson::mentor, bonds, waited);
        var mentees = candidates(people, person -> !person.mentor(), bonds, waited);
        return new Pool(
                withPossibleWishes(mentees, mentors, mandatory),
                mentors,
                mandatory,
                scoring(rules),
                form(rules));
    }

    /// A wish that nothing can fulfil costs nobody anything: it is as if it had not been said.
    private static List<Candidate> withPossibleWishes(
            List<Candidate> mentees, List<Candidate> mentors, MandatoryRules rules) {
        var byPerson = new HashMap<PersonId, Candidate>();
        mentors.forEach(mentor -> byPerson.put(mentor.person(), mentor));
        return mentees.stream().map(mentee -> withPossibleWishes(mentee, byPerson, rules)).toList();
    }

    private static Candidate withPossibleWishes(
            Candidate mentee, Map<PersonId, Candidate> mentors, MandatoryRules rules) {
        return mentee.withWishes(
                mentee.bonds().wishes().stream()
                        .filter(wish -> {
                            var mentor = mentors.get(wish);
                            return mentor != null && rules.allow(mentor, mentee);
                        })
                        .toList());
    }

    private static PairingRules changed(PairingRules rules, WhatIf whatIf) {
        var hours = whatIf.largestZoneGapHours();
        return new PairingRules(
                hours == null ? rules.largestZoneGap() : Duration.ofHours(hours),
                whatIf.weights().isEmpty() ? rules.weights() : whatIf.weights(),
                rules.at(),
                rules.reverse(),
                rules.peers(),
                rules.leastMentees());
    }

    /// A manager need not be in this cohort: whoever is in any has told their own manager there.
    private Map<PersonId, Set<PersonId>> managersOfManagers(List<EnrolledPerson> people) {
        return enrolments.managersOf(
                people.stream().map(EnrolledPerson::manager).filter(Objects::nonNull).toList());
    }

    private static List<Candidate> candidates(
            List<EnrolledPerson> people,
            Predicate<EnrolledPerson> which,
            CohortBonds bonds,
            Map<Seat, Integer> waited) {
        return people.stream()
                .filter(which)
                .map(it ->
                        bonds.candidate(
                                it, waited.getOrDefault(new Seat(it.person(), it.mentor()), 0)))
                .toList();
    }

    private static Form form(PairingRules rules) {
        return rules.peers() ? Form.PEERS : Form.groups(rules.leastMentees());
    }

    private static Ladder ladder(PairingRules rules) {
        if (rules.peers()) {
            return Ladder.SAME_STEP;
        }
        return rules.reverse() ? Ladder.MENTOR_BEHIND : Ladder.MENTOR_AHEAD;
    }

    private static Scoring scoring(PairingRules rules) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        rules.weights()
                .forEach((name, weight) ->
                        weights.put(WireNamed.parse(Criterion.class, name), weight));
        return new Scoring(weights, rules.at(), ladder(rules));
    }
}
