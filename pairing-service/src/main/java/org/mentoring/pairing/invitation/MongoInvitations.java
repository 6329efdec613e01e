package org.mentoring.pairing.invitation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import static org.mentoring.pairing.invitation.InvitationDocument.COHORT;
import static org.mentoring.pairing.invitation.InvitationDocument.EXPIRES_AT;
import static org.mentoring.pairing.invitation.InvitationDocument.ID;
import static org.mentoring.pairing.invitation.InvitationDocument.REVOKED;
import static org.mentoring.pairing.invitation.InvitationDocument.USED_BY;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.invitation.domain.Invitation;
import org.mentoring.pairing.invitation.domain.InvitationId;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;

/// Invitations, by link and by cohort. [InvitationDocument] shows a document. They have no events,
/// so they are plain documents, each change one guarded write.
final class MongoInvitations {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> collection;

    MongoInvitations(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        collection.createIndex(ascending(COHORT, ID));
    }

    void create(Invitation invitation) {
        collection.insertOne(InvitationDocument.encode(invitation));
    }

    Optional<Invitation> find(InvitationId id) {
        return Optional.ofNullable(collection.find(eq(ID, id.value())).first())
                .map(InvitationDocument::decode);
    }

    /// Counts this person among those who use it, unless it lets nobody in any more or has counted
    /// them already: the place of its last use is free only while there are uses left, so of many
    /// that come at once no more are counted.
    ///
    /// @return whether they were counted now
    boolean use(Invitation invitation, PersonId by, Instant at) {
        var lastUse = USED_BY + "." + (invitation.mostUses() - 1);
        var lettingIn =
                and(
                        eq(ID, invitation.id().value()),
                        eq(REVOKED, false),
                        gt(EXPIRES_AT, Date.from(at)),
                        exists(lastUse, false),
                        ne(USED_BY, by.value()));
        return collection.updateOne(lettingIn, push(USED_BY, by.value())).getModifiedCount() == 1;
    }

    /// Empty where the cohort has no such invitation.
    Optional<Invitation> revoke(CohortId cohort, InvitationId id) {
        var one = and(eq(ID, id.value()), eq(COHORT, cohort.value()));
        return Optional.ofNullable(collection.findOneAndUpdate(one, set(REVOKED, true), AFTER))
                .map(InvitationDocument::decode);
    }

    Page<Invitation> list(CohortId cohort, PageRequest page) {
        var ofCohort = eq(COHORT, cohort.value());
        var filter = page.after().map(last -> and(ofCohort, gt(ID, last.get(0)))).orElse(ofCohort);
        var rows =
                collection
                        .find(filter)
                        .sort(ascending(ID))
                        .limit(page.fetch())
                        .map(InvitationDocument::decode)
                        .into(new ArrayList<>());
        return page.page(rows, row -> Cursor.of(row.id().value()));
    }
}
