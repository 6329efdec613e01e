package org.mentoring.pairing.invitation;

import org.mentoring.pairing.cohort.CohortViews.QuestionView;
import org.mentoring.pairing.invitation.domain.Invitation;

import java.time.Instant;
import java.util.List;

/// Answers about invitations.
final class InvitationViews {

    private InvitationViews() {}

    static InvitationView of(Invitation invitation, Instant at) {
        return new InvitationView(
                invitation.id().value(),
                invitation.role(),
                invitation.expiresAt(),
                invitation.mostUses(),
                invitation.usedBy().size(),
                invitation.statusAt(at).wireName());
    }

    /// An item of `GET /api/cohorts/{id}/invitations`, for the cohort's coordinators.
    ///
    /// @param role `mentor` or `mentee`
    /// @param uses people who came with it
    /// @param status `open`, `expired`, `used-up` or `revoked`
    record InvitationView(
            String id, String role, Instant expiresAt, int mostUses, int uses, String status) {}

    /// The answer to `POST /api/cohorts/{id}/invitations`.
    ///
    /// @param token the link's secret; it is shown now and never again, because only its hash is
    ///   kept
    record NewInvitationView(String token, InvitationView invitation) {}

    /// `GET /api/invitations/{token}`: what a link is for.
    ///
    /// @param questions what the cohort asks of those who join, with who reads the answers
    record InvitedView(
            String cohortId,
            String cohortName,
            String role,
            Instant expiresAt,
            List<QuestionView> questions) {}
}
