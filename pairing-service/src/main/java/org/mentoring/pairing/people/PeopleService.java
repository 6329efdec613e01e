package org.mentoring.pairing.people;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Description;
import org.mentoring.pairing.people.domain.Employment;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonEvent;
import org.mentoring.pairing.people.domain.Registration;
import org.mentoring.pairing.people.domain.Source;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Registers people and finds them again. The only place of the platform that decides who a person
/// is; everybody else learns it from the people topic.
public final class PeopleService {

    private static final Decider<Registration, PersonEvent> DECIDER =
            new Decider<>(Registration::evolve, PersonEventTranslator::translate);

    private final MongoPeople people;
    private final MongoAddresses addresses;
    private final Supplier<List<Acquaintance>> acquaintances;

    /// @param acquaintances asked for when needed: the features behind them need this one
    PeopleService(
            MongoPeople people,
            MongoAddresses addresses,
            Supplier<List<Acquaintance>> acquaintances) {
        this.people = people;
        this.addresses = addresses;
        this.acquaintances = acquaintances;
    }

    /// Registers who is named in a file, or corrects what an earlier file said.
    public PersonId register(ImportedPerson person) {
        var known = findByEmail(person.email()).orElse(null);
        return described(known, new Describe(person.description(), Source.IMPORT));
    }

    /// Whose address this is, registered or not.
    ///
    /// @param email in lower case
    public PersonId ownerOf(String email) {
        return addresses.ownerOf(email);
    }

    /// Who is registered with this address.
    ///
    /// @param email in lower case
    public Optional<PersonId> find(String email) {
        return people.findByEmail(email).map(Person::id);
    }

    /// The names of those of them of whom one is known.
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    /// Those of them who are registered and not erased, as a file would describe them.
    public List<ImportedPerson> described(Collection<PersonId> ids) {
        return people.findAll(ids).stream().map(ImportedPerson::of).toList();
    }

    /// The addresses that belong to them, registered or not; who is erased has none.
    public Map<PersonId, String> addressesOf(Collection<PersonId> ids) {
        return addresses.of(ids);
    }

    /// What a person's own sign-in says is believed and kept.
    PersonId signedIn(@Nullable Person known, Description description) {
        return described(known, new Describe(description, Source.SIGN_IN));
    }

    Optional<Person> findByEmail(String email) {
        return people.findByEmail(email);
    }

    Person find(PersonId id) {
        return people.find(id).orElseThrow(ProblemException::notFound);
    }

    /// Somebody the caller has to do with; anybody else is not there.
    Person find(Caller caller, PersonId id) {
        var viewer = new PersonId(caller.personIdOrNotFound());
        var joined =
                viewer.equals(id)
                        || acquaintances.get().stream().anyMatch(it -> it.joins(caller, id));
        return people.find(id).filter(_ -> joined).orElseThrow(ProblemException::notFound);
    }

    /// Whether there is, or ever was, such a person.
    boolean isRegistered(PersonId id) {
        return people.registration(id).isPresent();
    }

    /// Forgets name, address, zone and language, and says so with a tombstone. Interrupted, it is
    /// done by asking again: the address is given up only when the tombstone is written, and
    /// whoever signs in between begins anew all the same.
    void erase(PersonId id) {
        people.change(id, now -> DECIDER.change(now, Registration.erase(now)));
        addresses.forget(id);
    }

    /// Those of them who are on leave or have left.
    public Set<PersonId> awayOf(Collection<PersonId> ids) {
        return people.awayOf(ids);
    }

    /// @throws ProblemException 404 for who is not registered
    void employ(PersonId id, Employment.Status status, Instant at) {
        find(id);
        people.change(id, now -> DECIDER.change(now, Registration.employ(now, status, at)));
    }

    void settle(PersonId id, Instant since) {
        people.change(id, now -> DECIDER.change(now, Registration.settle(now, since)));
    }

    /// People of whose change not everybody has been told, some of them.
    List<Person> unsettled(int most) {
        return people.unsettled(most);
    }

    private PersonId described(@Nullable Person known, Describe command) {
        Registration person = known == null ? created(command) : known;
        if (!Decider.accepted(Registration.decide(person, command)).isEmpty()) {
            people.change(
                    person.id(), now -> DECIDER.change(now, Registration.decide(now, command)));
        }
        return person.id();
    }

    /// An address may still lead to somebody whose erasure was interrupted.
    private Registration created(Describe command) {
        var email = command.description().email();
        var registration = create(addresses.ownerOf(email), command);
        if (registration instanceof Registration.Erased(var gone)) {
            addresses.forget(gone);
            return create(addresses.ownerOf(email), command);
        }
        return registration;
    }

    private Registration create(PersonId id, Describe command) {
        var person = Person.begin(Person.registered(id, command));
        return people.create(id, DECIDER.change(person, Person.register(id, command)));
    }
}
