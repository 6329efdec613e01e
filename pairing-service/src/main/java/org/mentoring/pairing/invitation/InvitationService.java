package org.mentoring.pairing.invitation;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.invitation.InvitationRequests.MakeInvitation;
import org.mentoring.pairing.invitation.domain.Invitation;
import org.mentoring.pairing.invitation.domain.InvitationId;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;
import java.util.Set;

/// Makes links, revokes them and counts who comes with them. A link that was revoked is no longer
/// there; one that has expired or is used up says so.
final class InvitationService {

    private final MongoInvitations invitations;
    private final InstantSource clock;

    InvitationService(MongoInvitations invitations, InstantSource clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /// Makes a link. A repeated request makes another one: the secret of the first is not kept, so
    /// it cannot be answered again.
    ///
    /// @throws RejectedException it would expire in the past or too late
    Made make(CohortId cohort, MakeInvitation request) {
        var token = Ids.random();
        var invitation =
                new Invitation(
                        idOf(token),
                        cohort,
                        request.role(),
                        request.expiresAt(),
                        request.mostUses(),
                        false,
                        Set.of());
        Decider.accepted(Invitation.open(invitation, clock.instant()));
        invitations.create(invitation);
        return new Made(token, invitation);
    }

    Page<Invitation> list(CohortId cohort, PageRequest page) {
        return invitations.list(cohort, page);
    }

    /// Nobody else gets in with this link. Asking again changes nothing.
    ///
    /// @throws ProblemException 404 where the cohort has no such link
    Invitation revoke(CohortId cohort, InvitationId id) {
        return invitations.revoke(cohort, id).orElseThrow(ProblemException::notFound);
    }

    /// The invitation behind a link that this person may use now.
    ///
    /// @throws RejectedException it has expired or is used up
    Invitation usable(String token, PersonId by) {
        var invitation = find(token);
        Decider.accepted(Invitation.use(invitation, by, clock.instant()));
        return invitation;
    }

    /// The invitation behind a link, whether or not it lets anybody in.
    ///
    /// @throws ProblemException 404 for none, or one that was revoked
    Invitation find(String token) {
        return invitations
                .find(idOf(token))
                .filter(invitation -> !invitation.revoked())
                .orElseThrow(ProblemException::notFound);
    }

    /// Counts this person in, once however often they come.
    ///
    /// @throws RejectedException it has expired or is used up
    void use(String token, PersonId by) {
        if (!invitations.use(find(token), by, clock.instant())) {
            usable(token, by);
        }
    }

    private static InvitationId idOf(String token) {
        return new InvitationId(Ids.derivedFrom("invitation", token));
    }

    /// @param token the link's secret, which is nowhere else
    record Made(String token, Invitation invitation) {}
}
