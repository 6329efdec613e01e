package org.mentoring.pairing.invitation;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.invitation.domain.Invitation;
import org.mentoring.pairing.invitation.domain.InvitationId;

import java.util.Date;
import java.util.LinkedHashSet;

/// An invitation's document in `invitations`. The link's secret is not in it: the id is its hash.
///
/// ```
/// { _id, cohort, role: "mentee", expiresAt: <date>, mostUses: 40, revoked: false,
///   usedBy: [ "k3j…" ] }
/// ```
final class InvitationDocument {

    static final String ID = "_id";
    static final String COHORT = "cohort";
    static final String EXPIRES_AT = "expiresAt";
    static final String REVOKED = "revoked";
    static final String USED_BY = "usedBy";
    private static final String ROLE = "role";
    private static final String MOST_USES = "mostUses";

    private InvitationDocument() {}

    static Document encode(Invitation invitation) {
        return new Document(ID, invitation.id().value())
                .append(COHORT, invitation.cohort().value())
                .append(ROLE, invitation.role())
                .append(EXPIRES_AT, Date.from(invitation.expiresAt()))
                .append(MOST_USES, invitation.mostUses())
                .append(REVOKED, invitation.revoked())
                .append(USED_BY, invitation.usedBy().stream().map(PersonId::value).toList());
    }

    static Invitation decode(Document document) {
        var usedBy = new LinkedHashSet<PersonId>();
        document.getList(USED_BY, String.class).forEach(it -> usedBy.add(new PersonId(it)));
        return new Invitation(
                new InvitationId(document.getString(ID)),
                new CohortId(document.getString(COHORT)),
                document.getString(ROLE),
                document.getDate(EXPIRES_AT).toInstant(),
                document.getInteger(MOST_USES),
                document.getBoolean(REVOKED),
                usedBy);
    }
}
