package org.mentoring.pairing.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.KeptDraft.Partner;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Who got whom in a run, without reasons and words, for those who count. What is read has the size
/// of the cohort. [ResultDocuments] shows the documents.
public final class MongoOutcomes {

    private static final Set<Outcome> PAIRS =
            EnumSet.of(Outcome.DRAFT, Outcome.PUBLISHING, Outcome.PUBLISHED);

    private final MongoCollection<Document> drafts;
    private final MongoCollection<Document> leftOut;

    MongoOutcomes(MongoDatabase database) {
        this.drafts = database.getCollection(MongoResults.DRAFTS);
        this.leftOut = database.getCollection(MongoResults.LEFT_OUT);
    }

    /// Two whom a run, or a coordinator, has brought together.
    ///
    /// @param stands whether they are a pair still: not dropped, nor refused a place
    public record Pair(PersonId mentor, PersonId mentee, int score, boolean stands) {}

    /// Tells every pair of an attempt. Locked drafts of the run before that could not be kept are
    /// none.
    public void forEachPair(String attempt, Consumer<Pair> seen) {
        drafts.find(
                        and(
                                eq(ResultDocuments.ATTEMPT, attempt),
                                ne(ResultDocuments.OUTCOME, Outcome.NOT_KEPT.wireName())))
                .projection(
                        include(
                                ResultDocuments.MENTOR,
                                ResultDocuments.MENTEE,
                                ResultDocuments.SCORE,
                                ResultDocuments.OUTCOME))
                .map(MongoOutcomes::pair)
                .forEach(seen);
    }

    private static Pair pair(Document row) {
        return new Pair(
                partner(row, ResultDocuments.MENTOR).person(),
                partner(row, ResultDocuments.MENTEE).person(),
                row.getInteger(ResultDocuments.SCORE),
                PAIRS.contains(ResultDocuments.outcome(row)));
    }

    private static Partner partner(Document row, String side) {
        return ResultDocuments.partner(row.get(side, Document.class));
    }

    /// Somebody for whom an attempt has found nobody.
    public record Left(PersonId person, boolean mentor) {}

    /// Tells everybody whom an attempt left out; a coordinator may have paired them since.
    public void forEachLeftOut(String attempt, Consumer<Left> seen) {
        leftOut.find(eq(ResultDocuments.ATTEMPT, attempt))
                .projection(include(ResultDocuments.PERSON, ResultDocuments.ROLE))
                .map(row ->
                        new Left(
                                new PersonId(row.getString(ResultDocuments.PERSON)),
                                "mentor".equals(row.getString(ResultDocuments.ROLE))))
                .forEach(seen);
    }
}
