package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.RequestWay;

import java.util.List;

/// What a pairing request needs to know of its cohort.
///
/// @param open whether mentees may ask at all
/// @param wishes whether it counts which mentors a mentee would like
/// @param listed whether mentees may look for mentors: to ask them, or to wish for them
/// @param pick whether a mentee's choice makes the pair at once
/// @param approval whether a coordinator approves a pair that two have agreed on
/// @param expiryDays how long one mentor has to answer
/// @param reminderDays counted from being asked, ascending
public record RequestRules(
        boolean open,
        boolean wishes,
        boolean listed,
        boolean pick,
        boolean approval,
        int expiryDays,
        List<Integer> reminderDays) {

    public RequestRules {
        reminderDays = List.copyOf(reminderDays);
    }

    static RequestRules of(Cohort cohort) {
        var settings = cohort.settings().pairing().requests();
        var ask = settings.way() != RequestWay.OFF;
        var wish = cohort.settings().pairing().weights().getOrDefault("wishes", 0) > 0;
        return new RequestRules(
                ask && !cohort.archived(),
                wish,
                (ask || wish) && !cohort.archived(),
                settings.way() == RequestWay.PICK,
                settings.approval(),
                settings.expiryDays(),
                settings.reminderDays());
    }
}
