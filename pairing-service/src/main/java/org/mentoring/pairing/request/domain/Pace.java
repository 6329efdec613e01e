package org.mentoring.pairing.request.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How long one mentor has to answer, and when they are reminded. Days are 24 hours each, so that
/// nobody's clock is changed by a change of clocks.
///
/// @param expiryDays until the next choice is asked
/// @param reminderDays from the moment of asking, ascending, all before the end
public record Pace(int expiryDays, List<Integer> reminderDays) {

    /// What a mentor has at least after the mentee answered a question.
    public static final Duration LEAST_AFTER_ANSWER = Duration.ofDays(3);

    public Pace {
        reminderDays = List.copyOf(reminderDays);
    }

    Instant respondBy(Instant askedAt) {
        return askedAt.plus(Duration.ofDays(expiryDays));
    }

    Instant respondBy(Choice.Asking asking, Instant answeredAt) {
        var least = answeredAt.plus(LEAST_AFTER_ANSWER);
        return least.isAfter(asking.respondBy()) ? least : asking.respondBy();
    }

    /// How many reminders are due by then, those given included.
    int remindersBy(Choice.Asking asking, Instant at) {
        return (int)
                reminderDays.stream().filter(day -> !remindAt(asking, day).isAfter(at)).count();
    }

    /// What the clock of this choice does next.
    Instant next(Choice.Asking asking) {
        if (asking.reminders() >= reminderDays.size()) {
            return asking.respondBy();
        }
        var reminder = remindAt(asking, reminderDays.get(asking.reminders()));
        return reminder.isBefore(asking.respondBy()) ? reminder : asking.respondBy();
    }

    private static Instant remindAt(Choice.Asking asking, int day) {
        return asking.since().plus(Duration.ofDays(day));
    }
}
