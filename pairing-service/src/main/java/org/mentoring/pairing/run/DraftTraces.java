package org.mentoring.pairing.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.Traces;

import java.util.List;

/// Removes the words in which runs explain their drafts: they are made of the profiles of those
/// whom they are about. Who was suggested to whom, and with what score, stays.
final class DraftTraces implements Traces {

    private final MongoCollection<Document> drafts;
    private final MongoCollection<Document> leftOut;

    DraftTraces(MongoDatabase database) {
        this.drafts = durable(database.getCollection(MongoResults.DRAFTS));
        this.leftOut = durable(database.getCollection(MongoResults.LEFT_OUT));
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> collection) {
        return collection.withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public void forget(PersonId person) {
        var id = person.value();
        var own =
                or(
                        eq(ResultDocuments.MENTOR + "." + ResultDocuments.PERSON, id),
                        eq(ResultDocuments.MENTEE + "." + ResultDocuments.PERSON, id));
        drafts.updateMany(
                own,
                combine(
                        set(ResultDocuments.REASONS, List.of()),
                        set(ResultDocuments.RUNNER_UP, null)));
        drafts.updateMany(
                and(own, ne(ResultDocuments.LOST, null)),
                set(ResultDocuments.LOST + "." + ResultDocuments.WORDS, ""));
        drafts.updateMany(
                eq(ResultDocuments.RUNNER_UP + "." + ResultDocuments.PERSON, id),
                set(ResultDocuments.RUNNER_UP, null));
        leftOut.updateMany(
                eq(ResultDocuments.PERSON, id),
                combine(
                        set(ResultDocuments.RULES, List.of()),
                        set(ResultDocuments.HELP, List.of())));
    }
}
