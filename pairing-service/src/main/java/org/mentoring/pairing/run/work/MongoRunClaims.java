package org.mentoring.pairing.run.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.ReturnDocument.AFTER;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.PairingRunId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/// Who works on which run until when, in `pairingRunClaims`:
///
/// ```
/// { _id: "<run>", by: "<worker>", until: <date>, attempts: 2 }
/// ```
///
/// A worker that crashes lets its claim run out, and another goes on. Two may work on the same run
/// when one stalls for longer than its claim: what they do may be done twice.
final class MongoRunClaims {

    private static final int DUPLICATE_KEY_CODE = 11000;
    private static final String ID = "_id";
    private static final String BY = "by";
    private static final String UNTIL = "until";
    private static final String ATTEMPTS = "attempts";
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(AFTER);

    private final MongoCollection<Document> collection;
    private final String worker;
    private final Duration lease;
    private final InstantSource clock;

    MongoRunClaims(
            MongoCollection<Document> collection,
            String worker,
            Duration lease,
            InstantSource clock) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        this.worker = worker;
        this.lease = lease;
        this.clock = clock;
    }

    /// The how-manieth attempt this is, or empty while somebody else works on it. A duplicate key
    /// says the latter: the document is there and its claim has not run out.
    Optional<Integer> claim(PairingRunId run) {
        var now = clock.instant();
        try {
            var claimed =
                    collection.findOneAndUpdate(
                            and(eq(ID, run.value()), lte(UNTIL, now)),
                            combine(set(BY, worker), set(UNTIL, now.plus(lease)), inc(ATTEMPTS, 1)),
                            UPSERT);
            return Optional.of(Objects.requireNonNull(claimed).getInteger(ATTEMPTS));
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != DUPLICATE_KEY_CODE) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /// Keeps the claim for another lease; false when it has run out and somebody else has it.
    boolean renew(PairingRunId run) {
        var until = clock.instant().plus(lease);
        return collection.updateOne(ours(run), set(UNTIL, until)).getMatchedCount() == 1;
    }

    /// Lets anybody go on at once, with the attempts forgotten: this one went well.
    void release(PairingRunId run) {
        collection.deleteOne(ours(run));
    }

    /// Lets anybody try again after the pause.
    void postpone(PairingRunId run, Duration pause) {
        collection.updateOne(ours(run), set(UNTIL, clock.instant().plus(pause)));
    }

    private Bson ours(PairingRunId run) {
        return and(eq(ID, run.value()), eq(BY, worker));
    }
}
