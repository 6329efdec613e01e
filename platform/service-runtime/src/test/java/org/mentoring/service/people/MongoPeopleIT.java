package org.mentoring.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.contracts.people.PersonView;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.projection.ProjectionStores;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class MongoPeopleIT {

    private static final FreshServers SERVERS = TestServers.freshDatabase(MongoPeopleIT.class);
    private static final MongoClient CLIENT = SERVERS.mongoClient();

    private final String anna = Ids.random();
    private final String otto = Ids.random();
    private final String address = anna + "@example.org";
    private final MongoPeople people = instance();
    private final PeopleEvents events = new PeopleEvents(people);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void findsAPersonByAddressAndById() {
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(anna);
        assertThat(people.find(anna))
                .contains(
                        new Person(
                                anna,
                                "Name " + anna,
                                address,
                                ZoneId.of("Europe/Berlin"),
                                "de",
                                EmploymentStatus.ACTIVE));
    }

    @Test
    void knowsSomebodyWhoseNameNobodyHasTold() {
        event(
                anna,
                1,
                new PersonChanged(
                        new PersonView(anna, null, address, "UTC", "en", EmploymentStatus.ACTIVE)));

        assertThat(people.personIdOf(address)).contains(anna);
        assertThat(people.find(anna).map(Person::name)).isEmpty();
        assertThat(people.find(anna).map(Person::addressee)).contains(address);
    }

    @Test
    void knowsNoStrangersAndForgetsThatItDidNot() {
        assertThat(people.personIdOf(address)).isEmpty();
        assertThat(people.find(anna)).isEmpty();
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(anna);
    }

    @Test
    void findsSeveralAtOnceAndLeavesOutTheUnknown() {
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        changed(otto, 1, otto + "@example.org", EmploymentStatus.LEAVE);
        assertThat(people.findAll(List.of(anna, otto, Ids.random()))).containsOnlyKeys(anna, otto);
    }

    @Test
    void followsAChangeOfAddressAtOnce() {
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(anna);
        changed(anna, 2, "new-" + address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).isEmpty();
        assertThat(people.personIdOf("new-" + address)).contains(anna);
    }

    @Test
    void ignoresWhatItKnowsAlready() {
        changed(anna, 2, address, EmploymentStatus.ACTIVE);
        changed(anna, 1, "old-" + address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(anna);
        assertThat(people.personIdOf("old-" + address)).isEmpty();
    }

    @Test
    void keepsNothingOfAnErasedPerson() {
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(anna);
        event(anna, 2, new PersonDeleted(anna));
        assertThat(people.personIdOf(address)).isEmpty();
        assertThat(people.find(anna)).isEmpty();
        assertThat(people.findAll(List.of(anna))).isEmpty();
        assertThat(documentOf(anna)).doesNotContain("example.org", "Name");
    }

    @Test
    void doesNotLetInWhoHasLeft() {
        changed(anna, 1, address, EmploymentStatus.LEFT);
        assertThat(people.personIdOf(address)).isEmpty();
        assertThat(people.find(anna)).isPresent();
    }

    @Test
    void findsNobodyWhileTwoHaveTheSameAddress() {
        changed(anna, 1, address, EmploymentStatus.ACTIVE);
        changed(otto, 1, address, EmploymentStatus.ACTIVE);
        assertThat(instance().personIdOf(address)).isEmpty();
        changed(anna, 2, "new-" + address, EmploymentStatus.ACTIVE);
        assertThat(people.personIdOf(address)).contains(otto);
    }

    @Test
    void overlooksTypesItDoesNotKnow() {
        events.on(
                new ReceivedEvent(
                        anna + ":1", "org.mentoring.person.x.v1", anna, 1, Instant.EPOCH, null));
        assertThat(people.find(anna)).isEmpty();
    }

    private void changed(String id, long sequence, String email, EmploymentStatus status) {
        event(
                id,
                sequence,
                new PersonChanged(
                        new PersonView(id, "Name " + id, email, "Europe/Berlin", "de", status)));
    }

    private void event(String id, long sequence, MentoringEvent data) {
        events.on(
                new ReceivedEvent(id + ":" + sequence, "type", id, sequence, Instant.EPOCH, data));
    }

    private static MongoPeople instance() {
        var database = CLIENT.getDatabase(SERVERS.database());
        return new MongoPeople(
                new ProjectionStores(database).projections("people"),
                new PeopleSettings(Duration.ofMinutes(1), 100));
    }

    private static String documentOf(String id) {
        Document found =
                CLIENT.getDatabase(SERVERS.database())
                        .getCollection("people")
                        .find(new Document("_id", id))
                        .first();
        return String.valueOf(found);
    }
}
