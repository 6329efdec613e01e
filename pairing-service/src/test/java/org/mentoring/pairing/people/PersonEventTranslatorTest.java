package org.mentoring.pairing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonDetails;
import org.mentoring.pairing.people.domain.PersonEvent;
import org.mentoring.pairing.people.domain.Source;

import java.time.ZoneId;
import java.util.Locale;

class PersonEventTranslatorTest {

    private static final String ID = "person0jonas00000000000000";
    private static final PersonDetails JONAS =
            new PersonDetails(
                    "Jonas Weber",
                    "jonas.weber@example.org",
                    ZoneId.of("Europe/Berlin"),
                    Locale.GERMAN);
    private static final Decider<Person, PersonEvent> DECIDER =
            new Decider<>(Person::evolve, PersonEventTranslator::translate);

    private final Story<Person, PersonEvent> story = new Story<>(new PersonDocument());

    @Test
    void tellsEverythingOnceAndAgainWhenItChanges() {
        var id = new PersonId(ID);
        var registered = new PersonEvent.Registered(id, JONAS, Source.IMPORT);
        story.begin(
                ID, Person.begin(registered), DECIDER, Person.register(id, JONAS, Source.IMPORT));
        story.then(ID, DECIDER, it -> Person.decide(it, new Describe(JONAS, Source.SIGN_IN)));

        var sample = Story.samples(TopicCatalog.PEOPLE, ID).getFirst();
        assertThat(story.told(ID)).containsExactly(sample, sample);
        assertThat(story.state(ID)).isEqualTo(new Person(id, JONAS, Source.SIGN_IN));
    }
}
