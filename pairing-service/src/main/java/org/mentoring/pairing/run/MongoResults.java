package org.mentoring.pairing.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.domain.matching.Matching;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Drafts and people left out, by the attempt that found them. An attempt is written before its run
/// is completed, and only the attempt that the run names counts: what a crashed one left behind is
/// never read. [ResultDocuments] shows the documents.
public final class MongoResults {

    static final String DRAFTS = "pairingDrafts";
    static final String LEFT_OUT = "pairingLeftOut";
    private static final int ROWS_PER_INSERT = 1000;

    private final MongoCollection<Document> drafts;
    private final MongoCollection<Document> leftOut;

    MongoResults(MongoDatabase database) {
        this.drafts = durable(database.getCollection(DRAFTS));
        this.leftOut = durable(database.getCollection(LEFT_OUT));
        drafts.createIndex(ascending(ResultDocuments.ATTEMPT, ResultDocuments.RANK));
        leftOut.createIndex(ascending(ResultDocuments.ATTEMPT, ResultDocuments.RANK));
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> collection) {
        return collection.withWriteConcern(WriteConcern.MAJORITY);
    }

    /// Keeps what an attempt has found.
    ///
    /// @param locked drafts of the run before that were to be kept
    public void keep(String attempt, Matching matching, List<KeptDraft> locked) {
        var found = KeptDrafts.of(matching, locked);
        insert(drafts, found.stream().map(it -> ResultDocuments.encode(attempt, it)).toList());
        var left = new ArrayList<Document>();
        for (var mentee : matching.unmatchedMentees()) {
            left.add(
                    ResultDocuments.encode(attempt, KeptLeftOut.of(left.size(), "mentee", mentee)));
        }
        for (var mentor : matching.unmatchedMentors()) {
            left.add(
                    ResultDocuments.encode(attempt, KeptLeftOut.of(left.size(), "mentor", mentor)));
        }
        insert(leftOut, left);
    }

    private static void insert(MongoCollection<Document> collection, List<Document> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_PER_INSERT) {
            collection.insertMany(
                    rows.subList(from, Math.min(rows.size(), from + ROWS_PER_INSERT)));
        }
    }

    /// The best fitting drafts that are to be published and are not yet, some of them.
    ///
    /// @param wanted these only; all when there are none here
    public List<KeptDraft> unpublished(String attempt, List<PairingId> wanted, int most) {
        var open =
                in(
                        ResultDocuments.OUTCOME,
                        Outcome.DRAFT.wireName(),
                        Outcome.PUBLISHING.wireName());
        var those =
                wanted.isEmpty()
                        ? open
                        : and(
                                open,
                                in(
                                        ResultDocuments.PAIRING,
                                        wanted.stream().map(PairingId::value).toList()));
        return drafts.find(and(eq(ResultDocuments.ATTEMPT, attempt), those))
                .sort(ascending(ResultDocuments.RANK))
                .limit(most)
                .map(ResultDocuments::draft)
                .into(new ArrayList<>());
    }

    /// Begins with a draft: from now on nobody drops it. False when somebody has dropped it.
    public boolean begin(String attempt, KeptDraft draft) {
        return draft.outcome() == Outcome.PUBLISHING
                || drafts.updateOne(
                                        and(
                                                eq(
                                                        ResultDocuments.ID,
                                                        ResultDocuments.idOf(
                                                                attempt, draft.rank())),
                                                in(
                                                        ResultDocuments.OUTCOME,
                                                        Outcome.DRAFT.wireName(),
                                                        Outcome.PUBLISHING.wireName())),
                                        set(ResultDocuments.OUTCOME, Outcome.PUBLISHING.wireName()))
                                .getMatchedCount()
                        == 1;
    }

    /// Notes what became of a draft.
    public void settle(String attempt, KeptDraft draft, Outcome outcome) {
        drafts.updateOne(
                eq(ResultDocuments.ID, ResultDocuments.idOf(attempt, draft.rank())),
                set(ResultDocuments.OUTCOME, outcome.wireName()));
    }

    /// How many drafts of the attempt ended so.
    public int count(String attempt, Outcome outcome) {
        return (int)
                drafts.countDocuments(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                eq(ResultDocuments.OUTCOME, outcome.wireName())));
    }

    /// The drafts that a run based on this one is to keep, the best fitting first.
    public List<KeptDraft> locked(String attempt) {
        return drafts.find(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                eq(ResultDocuments.LOCKED, true),
                                eq(ResultDocuments.OUTCOME, Outcome.DRAFT.wireName())))
                .sort(ascending(ResultDocuments.RANK))
                .map(ResultDocuments::draft)
                .into(new ArrayList<>());
    }

    /// Of two peers the draft in which the other is the mentor.
    public Optional<KeptDraft> otherDirection(String attempt, KeptDraft draft) {
        var those =
                and(
                        eq(ResultDocuments.ATTEMPT, attempt),
                        eq(ResultDocuments.MENTOR_PERSON, draft.mentee().person().value()),
                        eq(ResultDocuments.MENTEE_PERSON, draft.mentor().person().value()));
        return Optional.ofNullable(drafts.find(those).first()).map(ResultDocuments::draft);
    }

    /// The drafts of an attempt that a coordinator did not want.
    public List<KeptDraft> dropped(String attempt) {
        return drafts.find(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                eq(ResultDocuments.OUTCOME, Outcome.DROPPED.wireName())))
                .map(ResultDocuments::draft)
                .into(new ArrayList<>());
    }

    /// The pairs that an attempt has found and nobody has dropped, the best fitting first.
    public Set<PairingId> pairs(String attempt) {
        return drafts.find(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                nin(
                                        ResultDocuments.OUTCOME,
                                        Outcome.DROPPED.wireName(),
                                        Outcome.NOT_KEPT.wireName())))
                .sort(ascending(ResultDocuments.RANK))
                .projection(include(ResultDocuments.PAIRING, ResultDocuments.RANK))
                .map(row -> new PairingId(row.getString(ResultDocuments.PAIRING)))
                .into(new LinkedHashSet<>());
    }

    /// These drafts of an attempt, the best fitting first.
    public List<KeptDraft> drafts(String attempt, List<PairingId> those) {
        var ids = those.stream().map(PairingId::value).toList();
        return drafts.find(
                        and(eq(ResultDocuments.ATTEMPT, attempt), in(ResultDocuments.PAIRING, ids)))
                .sort(ascending(ResultDocuments.RANK))
                .map(ResultDocuments::draft)
                .into(new ArrayList<>());
    }

    Page<KeptDraft> drafts(String attempt, PageRequest page) {
        return page(drafts, attempt, page, ResultDocuments::draft, KeptDraft::rank);
    }

    Page<KeptLeftOut> leftOut(String attempt, PageRequest page) {
        return page(leftOut, attempt, page, ResultDocuments::leftOut, KeptLeftOut::rank);
    }

    private static <T> Page<T> page(
            MongoCollection<Document> collection,
            String attempt,
            PageRequest page,
            Function<Document, T> read,
            Function<T, Integer> rank) {
        var last = page.after().map(it -> Integer.parseInt(it.get(0))).orElse(-1);
        var rows =
                collection
                        .find(
                                and(
                                        eq(ResultDocuments.ATTEMPT, attempt),
                                        gt(ResultDocuments.RANK, last)))
                        .sort(ascending(ResultDocuments.RANK))
                        .limit(page.fetch())
                        .map(read::apply)
                        .into(new ArrayList<T>());
        return page.page(rows, row -> Cursor.of(rank.apply(row).toString()));
    }
}
