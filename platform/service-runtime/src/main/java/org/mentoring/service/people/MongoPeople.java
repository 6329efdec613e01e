package org.mentoring.service.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonView;
import org.mentoring.runtime.projection.MongoProjectionStore;
import org.mentoring.runtime.projection.ProjectionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The directory in MongoDB; [PersonDocument] shows the document.
///
/// An address belongs to one person, but events of two people may arrive in any order: for a moment
/// two can have the same. Then it finds nobody rather than the wrong one. Who has left finds nobody
/// either.
final class MongoPeople implements PeopleDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(MongoPeople.class);

    private static final String ID = "_id";
    private static final String STATE = ProjectionStore.STATE;
    private static final String EMAIL = STATE + "." + PersonDocument.EMAIL;
    private static final String STATUS = STATE + "." + PersonDocument.STATUS;

    private final MongoProjectionStore store;
    private final Cache<String, String> idsByEmail;

    MongoPeople(MongoProjectionStore store, PeopleSettings settings) {
        this.store = store;
        this.idsByEmail =
                Caffeine.newBuilder()
                        .expireAfterWrite(settings.cacheTime())
                        .maximumSize(settings.cacheSize())
                        .build();
        store.collection().createIndex(ascending(EMAIL));
    }

    void put(long sequence, PersonView person) {
        store.put(person.personId(), sequence, PersonDocument.of(person));
        forget(person.personId());
    }

    void remove(long sequence, String personId) {
        store.remove(personId, sequence);
        forget(personId);
    }

    private void forget(String personId) {
        idsByEmail.asMap().values().removeIf(personId::equals);
    }

    /// Strangers are not remembered: somebody who has just been registered is found at once.
    @Override
    public Optional<String> personIdOf(String email) {
        String known = idsByEmail.getIfPresent(email);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = readIdOf(email);
        found.ifPresent(id -> idsByEmail.put(email, id));
        return found;
    }

    private Optional<String> readIdOf(String email) {
        List<String> ids =
                people().find(and(eq(EMAIL, email), ne(STATUS, EmploymentStatus.LEFT.wireName())))
                        .projection(include(ID))
                        .limit(2)
                        .map(person -> person.getString(ID))
                        .into(new ArrayList<>());
        if (ids.size() > 1) {
            LOG.warn("people {} have the same address just now", ids);
            return Optional.empty();
        }
        return ids.stream().findFirst();
    }

    @Override
    public Optional<Person> find(String personId) {
        return store.find(personId).map(state -> PersonDocument.read(personId, state));
    }

    @Override
    public Map<String, Person> findAll(Collection<String> personIds) {
        Map<String, Person> people = new HashMap<>();
        people().find(and(in(ID, personIds), exists(STATE)))
                .forEach(found -> people.put(found.getString(ID), person(found)));
        return people;
    }

    private static Person person(Document found) {
        return PersonDocument.read(found.getString(ID), found.get(STATE, Document.class));
    }

    private MongoCollection<Document> people() {
        return store.collection();
    }
}
