package org.mentoring.pairing.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.people.domain.Source.IMPORT;
import static org.mentoring.pairing.people.domain.Source.SIGN_IN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;

import java.time.ZoneId;
import java.util.Locale;

class PersonTest {

    private static final PersonId ID = new PersonId("lena0000000000000001");
    private static final PersonDetails LENA = details("Lena Vogt");

    /// What is known came from the first source, something is said by the second.
    @ParameterizedTest(name = "{0}, then {1} of {2} details -> {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IMPORT  | IMPORT  | same  | nothing
                    IMPORT  | IMPORT  | other | Changed
                    IMPORT  | SIGN_IN | same  | Changed
                    IMPORT  | SIGN_IN | other | Changed
                    SIGN_IN | SIGN_IN | same  | nothing
                    SIGN_IN | SIGN_IN | other | Changed
                    SIGN_IN | IMPORT  | same  | nothing
                    SIGN_IN | IMPORT  | other | nothing
                    """)
    void believesThePersonMoreThanAFile(Source known, Source said, String what, String outcome) {
        var details = what.equals("same") ? LENA : details("Lena Maria Vogt");
        var person = new Person(ID, LENA, known);

        var decided = given(person).when(p -> Person.decide(p, new Describe(details, said)));

        assertThat(decided.inShort()).isEqualTo(outcome);
    }

    @Test
    void isRegisteredWithWhatIsSaid() {
        given(ID)
                .when(id -> Person.register(id, LENA, IMPORT))
                .then(new Registered(ID, LENA, IMPORT));
    }

    @Test
    void remembersWhoSaidIt() {
        var person = new Person(ID, LENA, IMPORT);

        assertThat(Person.evolve(person, new Changed(LENA, SIGN_IN)))
                .isEqualTo(new Person(ID, LENA, SIGN_IN));
    }

    private static PersonDetails details(String name) {
        return new PersonDetails(
                name, "lena.vogt@example.org", ZoneId.of("Europe/Berlin"), Locale.GERMAN);
    }
}
