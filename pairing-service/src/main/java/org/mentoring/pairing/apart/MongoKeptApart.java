package org.mentoring.pairing.apart;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/// Who is kept apart, in `keptApart`. They have no events, so they are plain documents:
///
/// ```
/// { _id: "<from the cohort and the two>", cohort, one, other, by, at }
/// ```
final class MongoKeptApart {

    private static final String ID = "_id";
    private static final String COHORT = "cohort";
    private static final String ONE = "one";
    private static final String OTHER = "other";
    private static final String BY = "by";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;

    MongoKeptApart(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        collection.createIndex(ascending(COHORT, ID));
    }

    /// Keeps what was there before, if the two are kept apart already.
    KeptApart add(KeptApart apart) {
        var row =
                collection.findOneAndUpdate(
                        eq(ID, apart.id().value()),
                        combine(
                                setOnInsert(COHORT, apart.cohort().value()),
                                setOnInsert(ONE, apart.one().value()),
                                setOnInsert(OTHER, apart.other().value()),
                                setOnInsert(BY, apart.by().value()),
                                setOnInsert(AT, Date.from(apart.at()))),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER));
        return decode(Objects.requireNonNull(row));
    }

    /// False when there was nothing to remove.
    boolean remove(CohortId cohort, KeptApartId id) {
        return collection.deleteOne(and(of(cohort), eq(ID, id.value()))).getDeletedCount() == 1;
    }

    Page<KeptApart> list(CohortId cohort, PageRequest page) {
        var filter =
                page.after().map(last -> and(of(cohort), gt(ID, last.get(0)))).orElse(of(cohort));
        var rows =
                collection
                        .find(filter)
                        .sort(ascending(ID))
                        .limit(page.fetch())
                        .map(MongoKeptApart::decode)
                        .into(new ArrayList<>());
        return page.page(rows, row -> Cursor.of(row.id().value()));
    }

    List<KeptApart> all(CohortId cohort) {
        return collection.find(of(cohort)).map(MongoKeptApart::decode).into(new ArrayList<>());
    }

    List<KeptApart> all(CohortId cohort, PersonId person) {
        var either = or(eq(ONE, person.value()), eq(OTHER, person.value()));
        return collection
                .find(and(of(cohort), either))
                .map(MongoKeptApart::decode)
                .into(new ArrayList<>());
    }

    /// Nobody is kept apart from who is not there.
    void forget(PersonId person) {
        collection.deleteMany(or(eq(ONE, person.value()), eq(OTHER, person.value())));
    }

    private static Bson of(CohortId cohort) {
        return eq(COHORT, cohort.value());
    }

    private static KeptApart decode(Document row) {
        return new KeptApart(
                new KeptApartId(row.getString(ID)),
                new CohortId(row.getString(COHORT)),
                new PersonId(row.getString(ONE)),
                new PersonId(row.getString(OTHER)),
                new PersonId(row.getString(BY)),
                row.getDate(AT).toInstant());
    }
}
