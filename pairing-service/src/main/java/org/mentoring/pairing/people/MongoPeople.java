package org.mentoring.pairing.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import static java.util.stream.Collectors.toSet;

import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.Registration;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// People by id; [MongoAddresses] leads there from an address. [PersonDocument] shows the
/// document's state.
final class MongoPeople {

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String NAME = STATE + "." + PersonDocument.NAME;
    private static final String EMAIL = STATE + "." + PersonDocument.EMAIL;
    private static final String SETTLED =
            STATE + "." + PersonDocument.EMPLOYMENT + "." + PersonDocument.SETTLED;

    private static final String ERASED = STATE + "." + PersonDocument.ERASED;
    private static final String TRACELESS = STATE + "." + PersonDocument.TRACELESS;

    /// A person is created once whoever asks, so there is nothing to tell apart.
    private static final String ANY_REQUEST = "";

    private final MongoAggregateStore<Registration> store;

    MongoPeople(MongoAggregateStore<Registration> store) {
        this.store = store;
        var whereThere = new IndexOptions().sparse(true);
        store.collection().createIndex(ascending(SETTLED), whereThere);
        store.collection().createIndex(ascending(ERASED, TRACELESS), whereThere);
    }

    /// The person; nobody where the person is erased.
    Optional<Person> find(PersonId id) {
        return store.find(id.value()).map(Stored::state).flatMap(MongoPeople::person);
    }

    Optional<Registration> registration(PersonId id) {
        return store.find(id.value()).map(Stored::state);
    }

    /// Those of them who are registered.
    Map<PersonId, Person> find(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, Person>();
        store.collection()
                .find(in(ID, values(ids)))
                .map(row -> person(store.stored(row).state()))
                .forEach(it -> it.ifPresent(person -> found.put(person.id(), person)));
        return found;
    }

    /// What has this id now, whoever created it.
    Registration create(PersonId id, Change<Registration> first) {
        return store.create(id.value(), ANY_REQUEST, first).stored().state();
    }

    void change(PersonId id, Function<Registration, Change<Registration>> decide) {
        store.change(id.value(), null, decide);
    }

    /// People whose change of employment is not settled, some of them.
    List<Person> unsettled(int most) {
        var found = new ArrayList<Person>();
        store.collection()
                .find(eq(SETTLED, false))
                .limit(most)
                .forEach(row -> person(store.stored(row).state()).ifPresent(found::add));
        return found;
    }

    /// Erased people who are not traceless, some of them.
    List<PersonId> leavingTraces(int most) {
        return store.collection()
                .find(and(eq(ERASED, true), ne(TRACELESS, true)))
                .projection(include(ID))
                .limit(most)
                .map(row -> new PersonId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    /// Names of those of whom one is known.
    Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        store.collection()
                .find(and(in(ID, values(ids)), ne(NAME, null)))
                .projection(include(NAME))
                .forEach(row -> names.put(new PersonId(row.getString(ID)), nameIn(row)));
        return names;
    }

    /// Addresses of those of them who are registered and not erased.
    Map<PersonId, String> emails(Collection<PersonId> ids) {
        var emails = new HashMap<PersonId, String>();
        store.collection()
                .find(and(in(ID, values(ids)), ne(EMAIL, null)))
                .projection(include(EMAIL))
                .forEach(row -> emails.put(new PersonId(row.getString(ID)), emailIn(row)));
        return emails;
    }

    private static String emailIn(Document row) {
        return row.getEmbedded(List.of(STATE, PersonDocument.EMAIL), String.class);
    }

    private static Set<String> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).collect(toSet());
    }

    private static String nameIn(Document row) {
        return row.getEmbedded(List.of(STATE, PersonDocument.NAME), String.class);
    }

    private static Optional<Person> person(Registration registration) {
        return registration instanceof Person person ? Optional.of(person) : Optional.empty();
    }
}
