package org.mentoring.pairing.run.work;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.run.domain.matching.MandatoryRules;
import org.mentoring.pairing.run.domain.matching.Rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules that no pair of a cohort may break, for those who make pairs without a run. Whether
/// there is a place is not among them: that changes while one looks.
public final class RuleCheck {

    private final CohortService cohorts;
    private final EnrolmentService enrolments;
    private final KnownPairings pairings;
    private final PeopleApart apart;

    RuleCheck(
            CohortService cohorts,
            EnrolmentService enrolments,
            KnownPairings pairings,
            PeopleApart apart) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.apart = apart;
    }

    /// Which of these mentors must not be paired with the mentee, and one reason for each.
    public Map<EnrolmentId, Broken> brokenBy(
            CohortId cohort, EnrolledPerson mentee, Collection<EnrolledPerson> mentors) {
        var ofCohort = cohorts.rulesOf(cohort);
        var rules = new MandatoryRules(ofCohort.largestZoneGap(), ofCohort.at());
        var bonds = bonds(cohort, mentee, mentors);
        var candidate = bonds.candidate(mentee, 0);
        var broken = new LinkedHashMap<EnrolmentId, Broken>();
        for (var mentor : mentors) {
            first(rules.brokenBy(bonds.candidate(mentor, 0), candidate))
                    .ifPresent(rule -> broken.put(mentor.enrolment(), Broken.of(rule)));
        }
        return broken;
    }

    private static Optional<Rule> first(Set<Rule> broken) {
        return broken.stream().filter(rule -> rule != Rule.CAPACITY).findFirst();
    }

    private CohortBonds bonds(
            CohortId cohort, EnrolledPerson mentee, Collection<EnrolledPerson> mentors) {
        var managers = new HashSet<PersonId>();
        addManager(mentee, managers);
        mentors.forEach(mentor -> addManager(mentor, managers));
        var partners = Map.of(mentee.person(), pairings.partnersOf(cohort, mentee.person()));
        return new CohortBonds(
                enrolments.managersOf(managers), partners, apart.in(cohort, mentee.person()));
    }

    private static void addManager(EnrolledPerson person, Set<PersonId> managers) {
        var manager = person.manager();
        if (manager != null) {
            managers.add(manager);
        }
    }

    /// A rule that two people would break.
    ///
    /// @param reason the rule's name outside the program
    /// @param words a sentence for the mentee
    /// @param secret whether not even the two may learn that there is such a rule
    public record Broken(String reason, String words, boolean secret) {

        static Broken of(Rule rule) {
            return new Broken(rule.wireName(), words(rule), rule == Rule.KEPT_APART);
        }

        private static String words(Rule rule) {
            return switch (rule) {
                case NOT_ONESELF -> "Nobody mentors themselves.";
                case NOT_OWN_MANAGER ->
                        "A manager, or a manager's manager, does not mentor a report.";
                case NOT_AGAIN -> "You two were brought together before in this cohort.";
                case KEPT_APART, DISMISSED -> "You two cannot be paired in this cohort.";
                case COMMON_LANGUAGE -> "You two have no language in common.";
                case ZONE_GAP -> "Your clocks are too far apart for this cohort.";
                case BOTH_ROLES, GROUP_SIZE, CAPACITY -> "There is no free place now.";
            };
        }
    }
}
