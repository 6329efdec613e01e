package org.mentoring.pairing.run.work;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.ReturnDocument.AFTER;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.RunProgress;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Who works on which run until when, in `pairingRunClaims`:
///
/// ```
/// { _id: "<run>", by: "<worker>", until: <date>, attempts: 2, step: "flow", pairs: 1920 }
/// ```
///
/// A worker that crashes lets its claim run out, and another goes on. Two may work on the same run
/// when one stalls for longer than its claim: what they do may be done twice.
final class MongoRunClaims implements RunProgress {

    private static final String ID = "_id";
    private static final String BY = "by";
    private static final String UNTIL = "until";
    private static final String ATTEMPTS = "attempts";
    private static final String STEP = "step";
    private static final String PAIRS = "pairs";
    private static final FindOneAndUpdateOptions AFTER_IT =
            new FindOneAndUpdateOptions().returnDocument(AFTER);

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

    /// The how-manieth attempt this is, or empty while somebody else works on it.
    Optional<Integer> claim(PairingRunId run) {
        var now = clock.instant();
        var takenOver =
                collection.findOneAndUpdate(
                        and(eq(ID, run.value()), lte(UNTIL, now)),
                        combine(set(BY, worker), set(UNTIL, now.plus(lease)), inc(ATTEMPTS, 1)),
                        AFTER_IT);
        return takenOver == null
                ? claimFirst(run, now)
                : Optional.of(takenOver.getInteger(ATTEMPTS));
    }

    /// Nobody's claim has run out: there is none yet, or somebody holds one. A duplicate key says
    /// that somebody else was told the former, too.
    private Optional<Integer> claimFirst(PairingRunId run, Instant now) {
        if (collection.find(eq(ID, run.value())).first() != null) {
            return Optional.empty();
        }
        try {
            collection.insertOne(
                    new Document(ID, run.value())
                            .append(BY, worker)
                            .append(UNTIL, now.plus(lease))
                            .append(ATTEMPTS, 1));
            return Optional.of(1);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != DUPLICATE_KEY) {
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

    /// Notes how far the work is, for whoever asks.
    void note(PairingRunId run, Progress progress) {
        collection.updateOne(
                ours(run), combine(set(STEP, progress.step()), set(PAIRS, progress.pairs())));
    }

    @Override
    public Optional<Progress> of(PairingRunId run) {
        var claim = collection.find(and(eq(ID, run.value()), exists(STEP))).first();
        return Optional.ofNullable(claim)
                .map(it -> new Progress(it.getString(STEP), it.getInteger(PAIRS)));
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
