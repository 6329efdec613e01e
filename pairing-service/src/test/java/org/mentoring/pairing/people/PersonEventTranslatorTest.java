package org.mentoring.pairing.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Description;
import org.mentoring.pairing.people.domain.Fact;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonDetails;
import org.mentoring.pairing.people.domain.PersonEvent;
import org.mentoring.pairing.people.domain.Registration;
import org.mentoring.pairing.people.domain.Source;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class PersonEventTranslatorTest {

    private static final String ID = "person0jonas00000000000000";
    private static final Description JONAS =
            new Description(
                    "jonas.weber@example.org",
                    "Jonas Weber",
                    ZoneId.of("Europe/Berlin"),
                    Locale.GERMAN);
    private static final Decider<Registration, PersonEvent> DECIDER =
            new Decider<>(Registration::evolve, PersonEventTranslator::translate);

    private final Story<Registration, PersonEvent> story = new Story<>(new PersonDocument());

    @Test
    void tellsEverythingOnceAndAgainWhenItChanges() {
        begin(new Describe(JONAS, Source.IMPORT));
        story.then(ID, DECIDER, it -> Registration.decide(it, new Describe(JONAS, Source.SIGN_IN)));

        var sample = Story.samples(TopicCatalog.PEOPLE, ID).getFirst();
        assertThat(story.told(ID)).containsExactly(sample, sample);
        assertThat(person().details().name()).isEqualTo(new Fact<>("Jonas Weber", Source.SIGN_IN));
    }

    @Test
    void tellsNoNameThatNobodyHasTold() {
        var address = new Description("jonas.weber@example.org", null, null, null);
        begin(new Describe(address, Source.SIGN_IN));

        assertThat(story.toldInWords(ID))
                .contains("jonas.weber@example.org")
                .doesNotContain("\"name\"");
        assertThat(person().details())
                .isEqualTo(new PersonDetails(address.email(), null, null, null));
    }

    @Test
    void nothingIsLeftOfWhoIsErased() {
        begin(new Describe(JONAS, Source.SIGN_IN));
        story.then(ID, DECIDER, Registration::erase);

        var erased = new Registration.Erased(new PersonId(ID), false);
        assertThat(story.state(ID)).isEqualTo(erased);
        assertThat(new PersonDocument().encode(erased)).containsOnlyKeys("id", "erased");
        assertThat(
                        PersonEventTranslator.translate(
                                erased, new PersonEvent.Erased(new PersonId(ID))))
                .isEqualTo(List.of(new PersonDeleted(ID)));
        assertThat(PersonEventTranslator.translate(erased, new PersonEvent.TracesRemoved()))
                .isEmpty();
    }

    private Person person() {
        return (Person) story.state(ID);
    }

    private void begin(Describe first) {
        var id = new PersonId(ID);
        var person = Person.begin(Person.registered(id, first));
        story.begin(ID, person, DECIDER, Person.register(id, first));
    }
}
