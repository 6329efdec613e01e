package org.mentoring.benchmarks.pipeline.direct;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The peer's database: copies of the documents that our service changes, the effects, and one
/// sample of a record. Writes wait for a majority, as ours do.
public final class DirectStore implements AutoCloseable {

    public static final String DATABASE = "bench";

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";

    private final MongoClient client;
    private final MongoDatabase database;

    /// @param uri names the database
    public DirectStore(String uri) {
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase(DATABASE).withWriteConcern(WriteConcern.MAJORITY);
    }

    /// Takes over documents as they are, with the effect of each.
    public void fill(List<Document> documents, DirectSample sample) {
        documents().insertMany(documents);
        effects().insertMany(documents.stream().map(each -> effect(each, sample)).toList());
        database.getCollection("sample").insertOne(sample.document());
    }

    private static Document effect(Document document, DirectSample sample) {
        return new Document(ID, document.getString(ID))
                .append("seq", new Document(STATE, document.getLong(VERSION)))
                .append(STATE, sample.effect());
    }

    public DirectSample sample() {
        return DirectSample.of(
                Objects.requireNonNull(database.getCollection("sample").find().first()));
    }

    /// In the same order for everybody.
    List<String> ids() {
        return documents()
                .find()
                .projection(include(ID))
                .sort(ascending(ID))
                .map(found -> found.getString(ID))
                .into(new ArrayList<>());
    }

    Document read(String id) {
        return Objects.requireNonNull(documents().find(eq(ID, id)).first());
    }

    public MongoCollection<Document> documents() {
        return database.getCollection("meetings");
    }

    public MongoCollection<Document> effects() {
        return database.getCollection("effects");
    }

    public void drop() {
        database.drop();
    }

    @Override
    public void close() {
        client.close();
    }
}
