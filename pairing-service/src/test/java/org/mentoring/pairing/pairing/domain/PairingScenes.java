package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Marta mentors Lena, at every stage of their relationship.
public final class PairingScenes {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    public static final Pairing.Terms TERMS =
            new Pairing.Terms(
                    new PairingId("pairing0000000000001"),
                    new CohortId("cohort00000000000001"),
                    new PairingRunId("run00000000000000001"),
                    null,
                    new Pairing.Party(
                            new PersonId("marta000000000000001"),
                            new EnrolmentId("enrolmarta0000000001")),
                    new Pairing.Party(
                            new PersonId("lena0000000000000001"),
                            new EnrolmentId("enrollena00000000001")),
                    NOON,
                    new Pairing.Fit(
                            870,
                            List.of(
                                    new Pairing.FitReason(
                                            "language", 100, "Both speak German best."))));

    public static final Agreement.Content FORTNIGHTLY =
            new Agreement.Content(14, 45, Channel.VIDEO, 24, "We both come prepared.");

    private PairingScenes() {}

    public static Pairing proposed(Side... acceptedBy) {
        return new Pairing.Proposed(TERMS, Set.of(acceptedBy));
    }

    public static Pairing active(Agreement... agreements) {
        return new Pairing.Active(TERMS, NOON.plus(Duration.ofDays(1)), List.of(agreements));
    }

    public static Pairing declined(boolean placesReleased) {
        return new Pairing.Declined(
                TERMS, Side.MENTOR, "No time this spring.", NOON, placesReleased);
    }

    public static Agreement agreement(int version, Side by, Side... alsoConfirmedBy) {
        var agreement = new Agreement(version, by, Set.of(by), FORTNIGHTLY, NOON);
        for (var side : alsoConfirmedBy) {
            agreement = agreement.confirmedAlsoBy(side);
        }
        return agreement;
    }
}
