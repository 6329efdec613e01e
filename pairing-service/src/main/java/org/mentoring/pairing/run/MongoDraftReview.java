package org.mentoring.pairing.run;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.domain.matching.Draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a coordinator does to single drafts. Each is one write to one draft that only a draft not
/// yet published takes, so nothing done here meets a publication half-way. [ResultDocuments] shows
/// the documents.
final class MongoDraftReview {

    private static final Bson DRAFT = eq(ResultDocuments.OUTCOME, Outcome.DRAFT.wireName());
    private static final int TRIES = 20;

    private final MongoCollection<Document> drafts;

    MongoDraftReview(MongoDatabase database) {
        this.drafts =
                database.getCollection(MongoResults.DRAFTS).withWriteConcern(WriteConcern.MAJORITY);
        drafts.createIndex(ascending(ResultDocuments.ATTEMPT, ResultDocuments.PAIRING));
    }

    Optional<KeptDraft> find(String attempt, PairingId pairing) {
        return Optional.ofNullable(drafts.find(those(attempt, pairing)).first())
                .map(ResultDocuments::draft);
    }

    /// False when there is no such draft to be published.
    boolean lock(String attempt, PairingId pairing, boolean locked) {
        return change(attempt, pairing, DRAFT, set(ResultDocuments.LOCKED, locked));
    }

    /// False when there is no such draft to be published.
    boolean drop(String attempt, PairingId pairing) {
        return change(attempt, pairing, DRAFT, outcome(Outcome.DROPPED, false));
    }

    /// Takes a draft up again that was given up, locked. False when there is none.
    boolean restore(String attempt, PairingId pairing) {
        var givenUp =
                Stream.of(Outcome.DROPPED, Outcome.NOT_KEPT, Outcome.REFUSED)
                        .map(Outcome::wireName)
                        .toList();
        return change(
                attempt,
                pairing,
                in(ResultDocuments.OUTCOME, givenUp),
                outcome(Outcome.DRAFT, true));
    }

    private boolean change(String attempt, PairingId pairing, Bson from, Bson update) {
        return drafts.updateOne(and(those(attempt, pairing), from), update).getMatchedCount() == 1;
    }

    private static Bson outcome(Outcome outcome, boolean locked) {
        return combine(
                set(ResultDocuments.OUTCOME, outcome.wireName()),
                set(ResultDocuments.LOCKED, locked));
    }

    /// Adds a draft behind all others.
    KeptDraft add(String attempt, Draft draft) {
        for (var attempts = 0; attempts < TRIES; attempts++) {
            var added = KeptDraft.of(nextRank(attempt), draft, true);
            if (inserted(ResultDocuments.encode(attempt, added))) {
                return added;
            }
        }
        throw new IllegalStateException("too many drafts are added to this run at once");
    }

    private int nextRank(String attempt) {
        var last =
                drafts.find(eq(ResultDocuments.ATTEMPT, attempt))
                        .sort(descending(ResultDocuments.RANK))
                        .projection(include(ResultDocuments.RANK))
                        .first();
        return last == null ? 0 : last.getInteger(ResultDocuments.RANK) + 1;
    }

    /// False when somebody else has added one of the same rank.
    private boolean inserted(Document row) {
        try {
            drafts.insertOne(row);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /// Undoes [#restore].
    void giveUpAgain(String attempt, KeptDraft before) {
        change(attempt, before.pairing(), DRAFT, outcome(before.outcome(), before.locked()));
    }

    /// Undoes [#add].
    void remove(String attempt, KeptDraft added) {
        drafts.deleteOne(eq(ResultDocuments.ID, ResultDocuments.idOf(attempt, added.rank())));
    }

    /// How many drafts to be published somebody is part of.
    int draftsOfMentor(String attempt, EnrolmentId mentor) {
        return draftsWith(attempt, ResultDocuments.MENTOR, mentor);
    }

    /// How many drafts to be published somebody is part of.
    int draftsOfMentee(String attempt, EnrolmentId mentee) {
        return draftsWith(attempt, ResultDocuments.MENTEE, mentee);
    }

    private int draftsWith(String attempt, String side, EnrolmentId enrolment) {
        return (int)
                drafts.countDocuments(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                eq(side + "." + ResultDocuments.ENROLMENT, enrolment.value()),
                                in(
                                        ResultDocuments.OUTCOME,
                                        Outcome.DRAFT.wireName(),
                                        Outcome.PUBLISHING.wireName())));
    }

    /// How many drafts of this pair there are, whatever became of them.
    int count(String attempt, PairingId pairing) {
        return (int) drafts.countDocuments(those(attempt, pairing));
    }

    private static Bson those(String attempt, PairingId pairing) {
        return and(
                eq(ResultDocuments.ATTEMPT, attempt), eq(ResultDocuments.PAIRING, pairing.value()));
    }

    DraftCounts counts(String attempt) {
        var key =
                new Document(ResultDocuments.OUTCOME, "$" + ResultDocuments.OUTCOME)
                        .append(ResultDocuments.LOCKED, "$" + ResultDocuments.LOCKED);
        var groups =
                drafts.aggregate(
                        List.of(
                                match(eq(ResultDocuments.ATTEMPT, attempt)),
                                group(key, sum("count", 1))));
        var byOutcome = new EnumMap<Outcome, Integer>(Outcome.class);
        var locked = 0;
        for (var each : groups) {
            var of = each.get(ResultDocuments.ID, Document.class);
            var outcome = ResultDocuments.outcome(of);
            var count = each.get("count", Number.class).intValue();
            byOutcome.merge(outcome, count, Integer::sum);
            var isLocked = of.getBoolean(ResultDocuments.LOCKED, false);
            locked += isLocked && outcome == Outcome.DRAFT ? count : 0;
        }
        return new DraftCounts(byOutcome, locked);
    }
}
