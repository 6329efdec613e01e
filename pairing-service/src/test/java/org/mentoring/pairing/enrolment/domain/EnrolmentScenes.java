package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Marta, a mentor in Lisbon, with some of her places taken.
public final class EnrolmentScenes {

    public static final CohortId COHORT = new CohortId("cohort00000000000001");

    public static final Profile PROFILE =
            new Profile(
                    ZoneId.of("Europe/Lisbon"),
                    List.of("pt", "en"),
                    List.of("sales", "negotiation"),
                    List.of(),
                    "Lisbon",
                    Seniority.SENIOR,
                    null,
                    Answers.NONE);

    public static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private EnrolmentScenes() {}

    public static PairingId pairing(int number) {
        return new PairingId("pairing%013d".formatted(number));
    }

    public static Enrolment mentor(int capacity, Map<PairingId, Place> places) {
        return enrolment(Role.MENTOR, capacity, places);
    }

    /// With places reserved for the pairings 1 to `taken`.
    public static Enrolment mentor(int capacity, int taken) {
        var places = new LinkedHashMap<PairingId, Place>();
        IntStream.rangeClosed(1, taken).forEach(i -> places.put(pairing(i), Place.RESERVED));
        return mentor(capacity, places);
    }

    public static Enrolment enrolment(Role role, int capacity, Map<PairingId, Place> places) {
        return new Enrolment(
                new EnrolmentId("enrolmarta0000000001"),
                COHORT,
                new PersonId("marta000000000000001"),
                role,
                capacity,
                PROFILE,
                Tags.NONE,
                null,
                null,
                places);
    }
}
