package org.mentoring.pairing.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.people.domain.Source.IMPORT;
import static org.mentoring.pairing.people.domain.Source.SIGN_IN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Person.Describe;
import org.mentoring.pairing.people.domain.PersonEvent.Changed;
import org.mentoring.pairing.people.domain.PersonEvent.Registered;
import org.mentoring.pairing.people.domain.Registration.Erased;

import java.time.ZoneId;
import java.util.Locale;

class PersonTest {

    private static final PersonId ID = new PersonId("lena0000000000000001");
    private static final String EMAIL = "lena.vogt@example.org";
    private static final Description LENA = described("Lena Vogt");
    private static final Description ADDRESS_ONLY = new Description(EMAIL, null, null, null);

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
                    IMPORT  | SIGN_IN | no    | nothing
                    SIGN_IN | SIGN_IN | same  | nothing
                    SIGN_IN | SIGN_IN | other | Changed
                    SIGN_IN | SIGN_IN | no    | nothing
                    SIGN_IN | IMPORT  | same  | nothing
                    SIGN_IN | IMPORT  | other | nothing
                    """)
    void believesThePersonMoreThanAFile(Source known, Source said, String what, String outcome) {
        var person = person(LENA, known);
        var description =
                switch (what) {
                    case "same" -> LENA;
                    case "other" -> described("Lena Maria Vogt");
                    default -> ADDRESS_ONLY;
                };

        var decided = given(person).when(p -> Person.decide(p, new Describe(description, said)));

        assertThat(decided.inShort()).isEqualTo(outcome);
    }

    @Test
    void isRegisteredWithWhatIsSaid() {
        var details =
                new PersonDetails(
                        EMAIL,
                        new Fact<>("Lena Vogt", IMPORT),
                        new Fact<>(ZoneId.of("Europe/Berlin"), IMPORT),
                        new Fact<>(Locale.GERMAN, IMPORT));

        given(ID)
                .when(id -> Person.register(id, new Describe(LENA, IMPORT)))
                .then(new Registered(ID, details));
    }

    @Test
    void aFileTellsWhatASignInHasLeftOpen() {
        var signedIn = person(ADDRESS_ONLY, SIGN_IN);

        var imported = after(signedIn, new Describe(LENA, IMPORT));

        assertThat(signedIn.details().knownName()).isNull();
        assertThat(signedIn.details().zoneOrUsual()).isEqualTo(ZoneId.of("UTC"));
        assertThat(imported.details().knownName()).isEqualTo("Lena Vogt");
        assertThat(imported.details().zoneOrUsual()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(imported.details().languageOrUsual()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aFileCorrectsOnlyWhatTheSignInHasNotConfirmed() {
        var nameConfirmed = new Description(EMAIL, "Lena V.", null, null);
        var person = after(person(LENA, IMPORT), new Describe(nameConfirmed, SIGN_IN));
        var moved = new Description(EMAIL, "Lena Vogt", ZoneId.of("Europe/Rome"), null);

        var corrected = after(person, new Describe(moved, IMPORT));

        assertThat(corrected.details().name()).isEqualTo(new Fact<>("Lena V.", SIGN_IN));
        assertThat(corrected.details().zone())
                .isEqualTo(new Fact<>(ZoneId.of("Europe/Rome"), IMPORT));
        assertThat(corrected.details().language()).isEqualTo(new Fact<>(Locale.GERMAN, IMPORT));
    }

    @Test
    void theAddressIsNoName() {
        assertThat(new Description(EMAIL, "Lena.Vogt@example.org", null, null))
                .isEqualTo(ADDRESS_ONLY);
    }

    @Test
    void remembersWhoSaidIt() {
        var details = person(LENA, SIGN_IN).details();

        assertThat(Registration.evolve(person(LENA, IMPORT), new Changed(details)))
                .isEqualTo(new Person(ID, details, Employment.USUAL));
    }

    @Test
    void isForgottenOnce() {
        var erased = new Erased(ID, false);
        var traceless = new Erased(ID, true);

        given(person(LENA, IMPORT)).when(Registration::erase).then(new PersonEvent.Erased(ID));
        given(erased).when(Registration::erase).nothingHappens();
        assertThat(Registration.evolve(person(LENA, IMPORT), new PersonEvent.Erased(ID)))
                .isEqualTo(erased);
        given(erased).when(Registration::recordTraceless).then(new PersonEvent.TracesRemoved());
        given(traceless).when(Registration::recordTraceless).nothingHappens();
        given(person(LENA, IMPORT)).when(Registration::recordTraceless).nothingHappens();
        assertThat(Registration.evolve(erased, new PersonEvent.TracesRemoved()))
                .isEqualTo(traceless);
    }

    @Test
    void nobodyTellsAnythingOfWhoIsErased() {
        given(new Erased(ID, false))
                .when(it -> Registration.decide(it, new Describe(LENA, SIGN_IN)))
                .nothingHappens();
    }

    private static Person person(Description description, Source source) {
        return Person.begin(Person.registered(ID, new Describe(description, source)));
    }

    private static Person after(Person person, Describe command) {
        return new Person(
                ID,
                person.details().after(command.description(), command.source()),
                person.employment());
    }

    private static Description described(@Nullable String name) {
        return new Description(EMAIL, name, ZoneId.of("Europe/Berlin"), Locale.GERMAN);
    }
}
