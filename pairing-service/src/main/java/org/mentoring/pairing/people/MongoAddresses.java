package org.mentoring.pairing.people;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Ids;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// To whom an e-mail address belongs, in `addresses`:
///
/// ```
/// { _id: "lena.vogt@example.org", person: "k3j…" }
/// ```
///
/// The address is the document's id, so two instances that meet the same address at once agree on
/// one person, on every kind of server. An address may be claimed for somebody who is not
/// registered yet, such as a manager whom a file names.
final class MongoAddresses {

    private static final String ID = "_id";
    private static final String PERSON = "person";

    private final MongoCollection<Document> collection;

    MongoAddresses(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        collection.createIndex(ascending(PERSON));
    }

    /// Whose address this is; from the first question on it is somebody's.
    PersonId ownerOf(String email) {
        var known = collection.find(eq(ID, email)).first();
        return known == null ? claimed(email) : new PersonId(known.getString(PERSON));
    }

    /// By person; who has none is left out.
    Map<PersonId, String> of(Collection<PersonId> people) {
        var addresses = new HashMap<PersonId, String>();
        collection
                .find(in(PERSON, people.stream().map(PersonId::value).toList()))
                .forEach(row ->
                        addresses.put(new PersonId(row.getString(PERSON)), row.getString(ID)));
        return addresses;
    }

    /// Nothing belongs to this person any more; whoever has the address next is somebody else.
    void forget(PersonId person) {
        collection.deleteMany(eq(PERSON, person.value()));
    }

    /// A duplicate key is an answer: somebody else was asked the same a moment ago.
    private PersonId claimed(String email) {
        var owner = new PersonId(Ids.random());
        try {
            collection.insertOne(new Document(ID, email).append(PERSON, owner.value()));
            return owner;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != DUPLICATE_KEY) {
                throw refused;
            }
            return ownerOf(email);
        }
    }
}
