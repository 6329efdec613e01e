package org.mentoring.pairing.people;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Ids;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// Whose address this is, if it is anybody's.
    Optional<PersonId> find(String email) {
        return Optional.ofNullable(collection.find(eq(ID, email)).first())
                .map(MongoAddresses::owner);
    }

    /// Whose addresses these are, those that are anybody's.
    Map<String, PersonId> find(Collection<String> emails) {
        var owners = new HashMap<String, PersonId>();
        collection.find(in(ID, emails)).forEach(it -> owners.put(it.getString(ID), owner(it)));
        return owners;
    }

    /// Whose address this is; from the first question on it is somebody's.
    PersonId ownerOf(String email) {
        return find(email).orElseGet(() -> claimed(email));
    }

    /// Whose addresses these are; from the first question on each is somebody's.
    Map<String, PersonId> ownersOf(Collection<String> emails) {
        var owners = find(emails);
        var unclaimed = emails.stream().filter(it -> !owners.containsKey(it)).distinct().toList();
        if (!unclaimed.isEmpty()) {
            claim(unclaimed);
            owners.putAll(find(unclaimed));
        }
        return owners;
    }

    /// What others claim at the same time is theirs; the rest goes in all the same.
    private void claim(List<String> emails) {
        var claims = emails.stream().map(it -> claim(it, new PersonId(Ids.random()))).toList();
        try {
            collection.insertMany(claims, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException refused) {
            if (!refused.getWriteErrors().stream().allMatch(MongoAddresses::isDuplicate)) {
                throw refused;
            }
        }
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
            collection.insertOne(claim(email, owner));
            return owner;
        } catch (MongoWriteException refused) {
            if (!isDuplicate(refused.getError())) {
                throw refused;
            }
            return ownerOf(email);
        }
    }

    private static Document claim(String email, PersonId owner) {
        return new Document(ID, email).append(PERSON, owner.value());
    }

    private static PersonId owner(Document address) {
        return new PersonId(address.getString(PERSON));
    }

    private static boolean isDuplicate(WriteError error) {
        return error.getCategory() == DUPLICATE_KEY;
    }
}
