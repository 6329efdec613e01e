package org.mentoring.pairing.cohort.domain;

import java.util.List;

/// How mentees of this cohort ask to be paired.
///
/// @param expiryDays how long one mentor has to answer before the next choice is asked
/// @param reminderDays when the mentor is reminded, counted from being asked, ascending
/// @param approval whether a coordinator approves a pair before it begins
public record RequestSettings(
        RequestWay way, int expiryDays, List<Integer> reminderDays, boolean approval) {

    public static final RequestSettings DEFAULT =
            new RequestSettings(RequestWay.ASK, 14, List.of(3, 10), false);

    /// Nobody asks.
    public static final RequestSettings OFF =
            new RequestSettings(
                    RequestWay.OFF, DEFAULT.expiryDays(), DEFAULT.reminderDays(), false);

    public RequestSettings {
        reminderDays = List.copyOf(reminderDays);
    }

    /// Whether every reminder comes after the one before it and before the end.
    boolean remindsInTime() {
        var last = 0;
        for (var day : reminderDays) {
            if (day <= last) {
                return false;
            }
            last = day;
        }
        return last < expiryDays;
    }
}
