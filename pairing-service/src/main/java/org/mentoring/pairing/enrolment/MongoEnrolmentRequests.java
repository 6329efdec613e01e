package org.mentoring.pairing.enrolment;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

/// Which request came with which key, in `enrolmentRequests`:
///
/// ```
/// { _id: "k3j…", fingerprint: "9f2c…" }
/// ```
///
/// An enrolment's id follows from cohort, person and role, not from the key it was asked for with:
/// so here a key that comes again with another request is noticed.
final class MongoEnrolmentRequests {

    private static final String ID = "_id";
    private static final String FINGERPRINT = "fingerprint";

    private final MongoCollection<Document> collection;

    MongoEnrolmentRequests(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
    }

    /// Remembers the request. A duplicate key is an answer: the same has been asked before.
    ///
    /// @throws ProblemException 422 when another request came with this key
    void remember(RequestKey request) {
        try {
            collection.insertOne(
                    new Document(ID, request.id()).append(FINGERPRINT, request.fingerprint()));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != DUPLICATE_KEY) {
                throw refused;
            }
            requireSame(request);
        }
    }

    private void requireSame(RequestKey request) {
        var earlier = collection.find(eq(ID, request.id())).first();
        if (earlier != null && !request.fingerprint().equals(earlier.getString(FINGERPRINT))) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Send a new key for another request.");
        }
    }
}
