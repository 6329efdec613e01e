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

    /// Whose addresses these are, as far as they are anybody's, and who of them is registered.
    ///
    /// @param emails in lower case
    public KnownPeople known(Collection<String> emails) {
        return knownAs(addresses.find(emails));
    }

    /// The same, but each address is somebody's from then on, registered or not.
    ///
    /// @param emails in lower case
    public KnownPeople claimed(Collection<String> emails) {
        return knownAs(addresses.ownersOf(emails));
    }

    private KnownPeople knownAs(Map<String, PersonId> owners) {
        return new KnownPeople(owners, people.find(owners.values()));
    }

    /// Registers who is named in a file, or corrects what an earlier file said.
    public PersonId register(ImportedPerson person) {
        return register(person, known(List.of(person.email())));
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
        return findByEmail(email).map(Person::id);
    }

    /// Registers who is named in a file, or corrects what an earlier file said. Nothing is read or
    /// written for who is known as described.
    ///
    /// @param known of this person among others, a moment ago
    public PersonId register(ImportedPerson person, KnownPeople known) {
        var command = new Describe(person.description(), Source.IMPORT);
        var owner = known.owner(person.email()).orElseGet(() -> addresses.ownerOf(person.email()));
        return described(owner, known.people.get(owner), command);
    }

    /// The names of those of them of whom one is known.
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    /// Those of them who are registered and not erased, as a file would describe them.
    public List<ImportedPerson> described(Collection<PersonId> ids) {
        return people.find(ids).values().stream().map(ImportedPerson::of).toList();
    }

    /// The addresses of those of them who are registered and not erased.
    public Map<PersonId, String> emailsOf(Collection<PersonId> ids) {
        return people.emails(ids);
    }

    /// The addresses that belong to them, registered or not; who is erased has none.
    public Map<PersonId, String> addressesOf(Collection<PersonId> ids) {
        return addresses.of(ids);
    }

    /// Whether there was such a person, who wanted to be forgotten.
    public boolean isErased(PersonId id) {
        return people.registration(id).filter(Registration.Erased.class::isInstance).isPresent();
    }

    /// Since when this person is on leave or has left; empty for who works here.
    public Optional<Instant> awaySince(PersonId id) {
        return people.find(id)
                .map(Person::employment)
                .filter(it -> it.status() != Employment.Status.ACTIVE)
                .map(Employment::since);
    }

    /// What a person's own sign-in says is believed and kept.
    PersonId signedIn(@Nullable Person known, Description description) {
        var id = known == null ? addresses.ownerOf(description.email()) : known.id();
        return described(id, known, new Describe(description, Source.SIGN_IN));
    }

    Optional<Person> findByEmail(String email) {
        return addresses.find(email).flatMap(people::find);
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

    /// Erased people of whom not every feature has removed what they had left, some of them.
    List<PersonId> leavingTraces(int most) {
        return people.leavingTraces(most);
    }

    void recordTraceless(PersonId id) {
        people.change(id, now -> DECIDER.change(now, Registration.recordTraceless(now)));
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

    private PersonId described(PersonId owner, @Nullable Person known, Describe command) {
        Registration person = known == null ? created(owner, command) : known;
        if (!Decider.accepted(Registration.decide(person, command)).isEmpty()) {
            people.change(
                    person.id(), now -> DECIDER.change(now, Registration.decide(now, command)));
        }
        return person.id();
    }

    /// An address may still lead to somebody whose erasure was interrupted.
    private Registration created(PersonId owner, Describe command) {
        var registration = create(owner, command);
        if (registration instanceof Registration.Erased(var gone, _)) {
            addresses.forget(gone);
            return create(addresses.ownerOf(command.description().email()), command);
        }
        return registration;
    }

    private Registration create(PersonId id, Describe command) {
        var person = Person.begin(Person.registered(id, command));
        return people.create(id, DECIDER.change(person, Person.register(id, command)));
    }

    /// Whose some addresses were at one moment, and who of them was registered.
    ///
    /// @param owners by address in lower case
    public record KnownPeople(Map<String, PersonId> owners, Map<PersonId, Person> people) {

        /// Whose address this is.
        public Optional<PersonId> owner(String email) {
            return Optional.ofNullable(owners.get(email));
        }
    }
}
