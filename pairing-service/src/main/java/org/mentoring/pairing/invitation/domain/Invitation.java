package org.mentoring.pairing.invitation.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// A link with which so many people may enrol themselves, until it expires. It alone counts them,
/// so that however many come at once, no more than `mostUses` get in.
///
/// @param role what they become, by its wire name
/// @param usedBy in the order in which they came
public record Invitation(
        InvitationId id,
        CohortId cohort,
        String role,
        Instant expiresAt,
        int mostUses,
        boolean revoked,
        Set<PersonId> usedBy) {

    /// People whom one link lets in at most; all of them are in its document.
    public static final int LARGEST_MOST_USES = 1000;

    public static final Duration LONGEST = Duration.ofDays(366);

    public Invitation {
        usedBy = Collections.unmodifiableSet(new LinkedHashSet<>(usedBy));
    }

    /// Whether an invitation may begin like this.
    public static Decision<Use> open(Invitation invitation, Instant at) {
        var expiresAt = invitation.expiresAt;
        return expiresAt.isAfter(at) && !expiresAt.isAfter(at.plus(LONGEST))
                ? accepted()
                : rejected(
                        INVALID,
                        "expiry-out-of-range",
                        "A link expires in the future, within " + LONGEST.toDays() + " days.");
    }

    /// Somebody wants to enrol. Who has come before may come again.
    public static Decision<Use> use(Invitation invitation, PersonId by, Instant at) {
        return invitation.usedBy.contains(by)
                ? accepted()
                : switch (invitation.statusAt(at)) {
                    case OPEN -> accepted(new Use(by));
                    case REVOKED -> refused("invitation-revoked", "is no longer valid");
                    case EXPIRED -> refused("invitation-expired", "has expired");
                    case USED_UP -> refused("invitation-used-up", "has let in all it may");
                };
    }

    public InvitationStatus statusAt(Instant at) {
        if (revoked) {
            return InvitationStatus.REVOKED;
        }
        if (!at.isBefore(expiresAt)) {
            return InvitationStatus.EXPIRED;
        }
        return usedBy.size() < mostUses ? InvitationStatus.OPEN : InvitationStatus.USED_UP;
    }

    private static Decision<Use> refused(String reason, String what) {
        return rejected(CONFLICT, reason, "This link " + what + ": ask for a new one.");
    }

    /// One of the uses is this person's. Nobody outside is told: what matters is who enrols.
    public record Use(PersonId by) {}
}
