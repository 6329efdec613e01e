package org.mentoring.pairing.cohort.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.cohort.domain.CohortEvent.Created;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;

import java.time.Period;
import java.util.Set;

/// One intake with its own dates, people and settings.
public record Cohort(
        CohortId id,
        Set<PersonId> coordinators,
        String name,
        CohortDates dates,
        Rhythm rhythm,
        PairingSettings pairing,
        RequestSettings requests) {

    /// The longest a cohort with an end may run.
    public static final Period LONGEST = Period.ofYears(3);

    public static Decision<CohortEvent> decide(Create command) {
        var dates = command.dates();
        if (!dates.endsOn().isAfter(dates.startsOn())) {
            return rejected(INVALID, "ends-before-start", "A cohort ends after it starts.");
        }
        if (dates.endsOn().isAfter(dates.startsOn().plus(LONGEST))) {
            return rejected(INVALID, "too-long", "A cohort runs for three years at most.");
        }
        if (command.pairing().weights().values().stream().allMatch(weight -> weight == 0)) {
            return rejected(INVALID, "no-weight", "At least one criterion needs a weight above 0.");
        }
        if (!command.requests().remindsInTime()) {
            return rejected(
                    INVALID,
                    "reminders-out-of-order",
                    "Reminders of a request follow one another and come before it expires.");
        }
        return accepted(new Created(command));
    }

    public static Cohort begin(Created event) {
        var created = event.command();
        return new Cohort(
                created.id(),
                Set.of(created.coordinator()),
                created.name(),
                created.dates(),
                created.rhythm(),
                created.pairing(),
                created.requests());
    }

    /// A coordinator opens a cohort and coordinates it from then on.
    public record Create(
            CohortId id,
            PersonId coordinator,
            String name,
            CohortDates dates,
            Rhythm rhythm,
            PairingSettings pairing,
            RequestSettings requests) {}
}
