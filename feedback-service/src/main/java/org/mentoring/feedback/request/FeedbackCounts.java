package org.mentoring.feedback.request;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.contracts.feedback.FeedbackStatus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much feedback pairs were asked for and have given; never what it says. Who coordinates a
/// cohort counts everything; one of the two counts only what they may know of: a number that grows
/// without an answer to read would tell that the partner wrote to the coordinators.
public final class FeedbackCounts {

    /// The counts of one pairing.
    ///
    /// @param requested what was asked for, answered or not
    public record Counts(int requested, int given) {

        public static final Counts NONE = new Counts(0, 0);

        Counts plus(Counts other) {
            return new Counts(requested + other.requested, given + other.given);
        }
    }

    private static final String PAIRING = "state." + FeedbackDocument.PAIRING;
    private static final String STATUS = "state." + FeedbackDocument.STATUS;

    private final MongoCollection<Document> collection;

    FeedbackCounts(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /// Per pairing; a pairing without feedback is left out.
    public Map<String, Counts> of(Collection<String> pairingIds) {
        return count(in(PAIRING, pairingIds));
    }

    /// What one of the two knows of: what they were asked themselves, and what the partner has
    /// given for both to read.
    public Map<String, Counts> asKnownTo(String personId, Collection<String> pairingIds) {
        return count(and(in(PAIRING, pairingIds), MongoFeedback.visibleInThePair(personId)));
    }

    private Map<String, Counts> count(Bson which) {
        var key = new Document("pairing", "$" + PAIRING).append("status", "$" + STATUS);
        var stages = List.of(match(which), group(key, sum("n", 1)));
        Map<String, Counts> counts = new HashMap<>();
        for (Document row : collection.aggregate(stages)) {
            Document group = row.get("_id", Document.class);
            counts.merge(group.getString("pairing"), counts(group, row), Counts::plus);
        }
        return counts;
    }

    private static Counts counts(Document group, Document row) {
        int number = row.get("n", Number.class).intValue();
        boolean given = FeedbackStatus.GIVEN.wireName().equals(group.getString("status"));
        return new Counts(number, given ? number : 0);
    }
}
