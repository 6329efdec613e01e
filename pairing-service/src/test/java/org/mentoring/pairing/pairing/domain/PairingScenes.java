package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.Structure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
            new Agreement.Content(
                    14,
                    45,
                    Channel.VIDEO,
                    24,
                    Structure.STRUCTURED,
                    "We both come prepared.",
                    "What we say stays with us.");

    private PairingScenes() {}

    public static Pairing proposed(Side... acceptedBy) {
        return new Pairing.Proposed(TERMS, Set.of(acceptedBy));
    }

    /// Both have accepted, and a coordinator has to approve.
    public static Pairing agreed() {
        return proposed(Side.values());
    }

    public static Pairing active(Agreement... agreements) {
        return new Pairing.Active(TERMS, relationship(agreements));
    }

    public static Relationship relationship(Agreement... agreements) {
        return new Relationship(
                NOON.plus(Duration.ofDays(1)), List.of(agreements), List.of(), null);
    }

    /// A pause that the two can end themselves.
    public static Pairing paused() {
        return paused(new Pause(new Actor.Partner(Side.MENTOR), null, false, NOON, null));
    }

    public static Pairing paused(Pause pause) {
        return new Pairing.Paused(TERMS, relationship(), pause);
    }

    /// A pause because one of the two is on leave or has left.
    public static Pause absence(Side away, boolean gone) {
        return new Pause(new Actor.Service(), away, gone, NOON, null);
    }

    public static Pairing closed(Closing how, Actor by, Side... rematchFor) {
        return new Pairing.Closed(
                TERMS,
                relationship(),
                new Closure(how, by, "canary reason", NOON, Set.of(rematchFor)),
                Map.of(),
                false);
    }

    public static Pairing withdrawn() {
        return new Pairing.Withdrawn(TERMS, new Actor.Service(), NOON, false);
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
