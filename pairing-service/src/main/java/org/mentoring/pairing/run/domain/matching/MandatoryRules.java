package org.mentoring.pairing.run.domain.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The rules of one cohort.
///
/// @param largestZoneGap by how much the clocks of a pair may differ
/// @param at when clocks are compared: daylight saving makes the gap depend on it
public record MandatoryRules(Duration largestZoneGap, Instant at) {

    public boolean allow(Candidate mentor, Candidate mentee) {
        return hasPlace(mentor)
                && hasPlace(mentee)
                && !mentor.person().equals(mentee.person())
                && !eitherManages(mentor, mentee)
                && !pairedBefore(mentor, mentee)
                && !keptApart(mentor, mentee)
                && !dismissed(mentor, mentee)
                && !withoutCommonLanguage(mentor, mentee)
                && !tooFarApart(mentor, mentee);
    }

    /// Every rule that this pair breaks.
    public Set<Rule> brokenBy(Candidate mentor, Candidate mentee) {
        var broken = EnumSet.noneOf(Rule.class);
        addIf(mentor.person().equals(mentee.person()), Rule.NOT_ONESELF, broken);
        addIf(eitherManages(mentor, mentee), Rule.NOT_OWN_MANAGER, broken);
        addIf(pairedBefore(mentor, mentee), Rule.NOT_AGAIN, broken);
        addIf(keptApart(mentor, mentee), Rule.KEPT_APART, broken);
        addIf(dismissed(mentor, mentee), Rule.DISMISSED, broken);
        addIf(withoutCommonLanguage(mentor, mentee), Rule.COMMON_LANGUAGE, broken);
        addIf(tooFarApart(mentor, mentee), Rule.ZONE_GAP, broken);
        addIf(!hasPlace(mentor) || !hasPlace(mentee), Rule.CAPACITY, broken);
        return broken;
    }

    /// Every rule that these two break by their clocks, languages and places, whoever they are.
    Set<Rule> brokenByKind(Candidate one, Candidate other) {
        var broken = EnumSet.noneOf(Rule.class);
        addIf(withoutCommonLanguage(one, other), Rule.COMMON_LANGUAGE, broken);
        addIf(tooFarApart(one, other), Rule.ZONE_GAP, broken);
        addIf(!hasPlace(one) || !hasPlace(other), Rule.CAPACITY, broken);
        return broken;
    }

    /// By how much their clocks differ, a begun hour in full.
    int hoursApart(Candidate one, Candidate other) {
        var minutes = ZoneGap.between(one.zone(), other.zone(), at).toMinutes();
        return Math.toIntExact((minutes + 59) / 60);
    }

    private static void addIf(boolean condition, Rule rule, Set<Rule> broken) {
        if (condition) {
            broken.add(rule);
        }
    }

    private static boolean eitherManages(Candidate one, Candidate other) {
        return one.manages(other) || other.manages(one);
    }

    /// Whichever of the two declined meant the other person.
    private static boolean pairedBefore(Candidate one, Candidate other) {
        return one.wasPairedWith(other) || other.wasPairedWith(one);
    }

    private static boolean keptApart(Candidate one, Candidate other) {
        return one.isKeptApartFrom(other) || other.isKeptApartFrom(one);
    }

    private static boolean dismissed(Candidate one, Candidate other) {
        return one.wasDismissedWith(other) || other.wasDismissedWith(one);
    }

    static boolean hasPlace(Candidate person) {
        return person.places() > 0;
    }

    static boolean withoutCommonLanguage(Candidate one, Candidate other) {
        return Collections.disjoint(one.languages(), other.languages());
    }

    boolean tooFarApart(Candidate mentor, Candidate mentee) {
        var gap = ZoneGap.between(mentor.zone(), mentee.zone(), at);
        return gap.compareTo(largestZoneGap) > 0;
    }
}
