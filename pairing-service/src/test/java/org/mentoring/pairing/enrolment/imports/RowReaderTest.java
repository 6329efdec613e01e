package org.mentoring.pairing.enrolment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.enrolment.DescribedPerson;
import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Seniority;
import org.mentoring.pairing.enrolment.imports.ImportViews.RowProblemView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class RowReaderTest {

    private static final List<Column> HEADER =
            Stream.of(
                            PersonField.EMAIL,
                            PersonField.NAME,
                            PersonField.ROLE,
                            PersonField.ZONE,
                            PersonField.LANGUAGE,
                            PersonField.SKILLS,
                            PersonField.GOALS,
                            PersonField.LOCATION,
                            PersonField.SENIORITY,
                            PersonField.CAPACITY,
                            PersonField.MANAGER_EMAIL)
                    .<Column>map(Column.OfPerson::new)
                    .toList();

    private final List<RowProblemView> problems = new ArrayList<>();

    @Test
    void readsAPerson() {
        var row =
                read(
                        "Anke.Brandt@Example.org",
                        "Anke Brandt",
                        "mentor",
                        "Europe/Berlin",
                        "de;en",
                        "Leadership; delegation;leadership",
                        "",
                        "Berlin",
                        "lead",
                        "2",
                        "Claudia@Example.org");

        assertThat(problems).isEmpty();
        assertThat(row)
                .hasValueSatisfying(anke -> {
                    assertThat(anke.person().email()).isEqualTo("anke.brandt@example.org");
                    assertThat(anke.person().language()).isEqualTo(Locale.GERMAN);
                    assertThat(anke.role()).isEqualTo(Role.MENTOR);
                    assertThat(anke.place().capacity()).isEqualTo(2);
                    assertThat(anke.place().profile().skills())
                            .containsExactly("leadership", "delegation");
                    assertThat(anke.place().profile().seniority()).isEqualTo(Seniority.LEAD);
                    assertThat(anke.place().managerEmail()).isEqualTo("claudia@example.org");
                });
    }

    @ParameterizedTest
    @CsvSource({"mentor,3", "mentee,1"})
    void whoDoesNotSayTakesTheUsualNumber(String role, int capacity) {
        assertThat(with("role", role, "capacity", ""))
                .hasValueSatisfying(row -> assertThat(row.place().capacity()).isEqualTo(capacity));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "email,''",
        "email,nobody",
        "email,a b@example.org",
        "email,a@example",
        "name,''",
        "role,coach",
        "role,Mentor",
        "zone,Berlin",
        "zone,+02:00",
        "language,''",
        "language,german",
        "seniority,boss",
        "capacity,0",
        "capacity,11",
        "capacity,two",
        "capacity,99999999999",
        "manager_email,nobody"
    })
    void namesTheFieldThatIsWrongAndNotWhatStandsThere(String column, String value) {
        assertThat(with(column, value)).isEmpty();
        assertThat(problems).extracting(RowProblemView::field).containsExactly(column);
        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.reason()).doesNotContain("nobody", "99999999999");
                });
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(with("email", "nobody", "zone", "Berlin", "seniority", "boss")).isEmpty();
        assertThat(problems)
                .extracting(RowProblemView::field)
                .containsExactlyInAnyOrder("email", "zone", "seniority");
    }

    @Test
    void refusesControlCharactersAndTooMuchText() {
        assertThat(with("name", "Anke\u0000Brandt")).isEmpty();
        assertThat(with("name", "x".repeat(121))).isEmpty();
        assertThat(with("skills", "a;".repeat(21) + "b".repeat(61))).isEmpty();
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeader() {
        assertThat(read("a@example.org", "Name")).isEmpty();
        assertThat(problems).extracting(RowProblemView::field).containsExactly((String) null);
    }

    private Optional<DescribedPerson> with(String... columnsAndValues) {
        var values =
                new ArrayList<>(
                        List.of(
                                "anke@example.org",
                                "Anke",
                                "mentor",
                                "Europe/Berlin",
                                "de",
                                "",
                                "",
                                "",
                                "lead",
                                "2",
                                ""));
        for (var i = 0; i < columnsAndValues.length; i += 2) {
            var field = PersonField.ofColumn(columnsAndValues[i]).orElseThrow();
            values.set(HEADER.indexOf(new Column.OfPerson(field)), columnsAndValues[i + 1]);
        }
        return read(values.toArray(String[]::new));
    }

    private Optional<DescribedPerson> read(String... values) {
        return new RowReader(problems::add)
                .read(new CsvRow(7, HEADER, Arrays.asList(values)))
                .map(PersonRow::person);
    }
}
