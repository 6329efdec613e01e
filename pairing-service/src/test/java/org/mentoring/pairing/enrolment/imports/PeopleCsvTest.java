package org.mentoring.pairing.enrolment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.cohort.Questionnaire;
import org.mentoring.pairing.cohort.Questionnaires;
import org.mentoring.pairing.enrolment.PersonField;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PeopleCsvTest {

    private static final String HEADER = "email,name,role,zone,language,seniority";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Questionnaire QUESTIONS =
            Questionnaires.asking(Map.of("office", List.of(), "topics", List.of("a", "b")));
    private static final String ROW = "\na@b.c,Name,x,y,z,s\n";

    @Test
    void readsRowsWithTheLinesTheyStartOn() {
        var rows = read(HEADER + "\na@b.c,\"Two\nlines\",x,y,z,s\n\nd@e.f,Name,x,y,z,s\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 5L);
        assertThat(rows)
                .extracting(row -> row.text(PersonField.EMAIL))
                .containsExactly("a@b.c", "d@e.f");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        var header = "\uFEFFEmail, NAME ,role,zone,language,seniority\r\n";
        var file = header + "a@b.c, Name,x,y,z,s\r\n";

        assertThat(read(file))
                .extracting(row -> row.text(PersonField.NAME))
                .containsExactly("Name");
    }

    /// As a spreadsheet saves it where numbers have decimal commas.
    @Test
    void readsSemicolonsWhereTheHeaderHasThem() {
        var file = HEADER.replace(',', ';') + ";skills\na@b.c;\"Vogt, Lena\";x;y;z;s;\"a;b\"\n";
        var row = read("\uFEFF" + file).getFirst();

        assertThat(row.text(PersonField.NAME)).isEqualTo("Vogt, Lena");
        assertThat(row.entries(PersonField.SKILLS)).containsExactly("a", "b");
    }

    @Test
    void readsAHeaderInAnyCaseAndOrder() {
        var file = "ZONE,Seniority,Language,Role,Email,Name,Manager_Email\nz,s,l,r,a@b.c,N,m@b.c\n";
        var row = read(file).getFirst();

        assertThat(row.text(PersonField.EMAIL)).isEqualTo("a@b.c");
        assertThat(row.text(PersonField.MANAGER_EMAIL)).isEqualTo("m@b.c");
    }

    @Test
    void skipsLinesInWhichNobodyIs() {
        var rows = read(HEADER + ROW + "\n\n,,,,,\n , ,,,,\nd@e.f,N,x,y,z,s\n\n\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 7L);
    }

    @Test
    void saysWhichColumnsAreMissingOrWrong() {
        assertThat(refusal("email,name,role,zone\n".getBytes(UTF_8)))
                .endsWith("It does not name language, seniority.");
        assertThat(refusal((HEADER + ",salary" + ROW).getBytes(UTF_8)))
                .contains("Number 7 is none");
    }

    @Test
    void neverRepeatsWhatStandsInAFileWithoutHeader() {
        assertThat(refusal("lena@example.org,Lena,mentor,UTC,de,lead\n".getBytes(UTF_8)))
                .doesNotContain("lena", "Lena");
    }

    @Test
    void saysWhatToDoAboutAnotherEncoding() {
        assertThat(refusal((HEADER + ROW.replace("Name", "Zoë")).getBytes(WINDOWS)))
                .contains("CSV UTF-8");
        assertThat(refusal((HEADER + ROW).getBytes(UTF_16))).isNotBlank();
    }

    @Test
    void readsAnswersToTheQuestionsOfTheCohort() {
        var header = HEADER + ",Answer:office, answer:topics\n";
        var rows = read(header + "a@b.c,N,x,y,z,s,A; B,a; b\nd@e.f,N,x,y,z,s,,\n");

        assertThat(rows.getFirst().answers())
                .isEqualTo(Map.of("office", List.of("A; B"), "topics", List.of("a", "b")));
        assertThat(rows.getLast().answers())
                .isEqualTo(Map.of("office", List.of(), "topics", List.of()));
        assertThat(read(HEADER + ROW).getFirst().answers()).isEmpty();
        assertRefused((HEADER + ",answer:salary" + ROW).getBytes(UTF_8));
        assertRefused((header + "a@b.c,N,x").replace("topics", "office").getBytes(UTF_8));
    }

    @Test
    void anAbsentColumnIsEmpty() {
        var row = read(HEADER + ROW).getFirst();

        assertThat(row.text(PersonField.SKILLS)).isEmpty();
        assertThat(row.mentions(PersonField.SKILLS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "email,name\n",
                HEADER,
                HEADER + "\n\n\n",
                HEADER + "\n,,,,,\n",
                "email;name;role,zone;language;seniority" + ROW,
                HEADER + ",salary\n",
                HEADER + ",email\n",
                HEADER + "\n\"open,Name,x,y,z,s\n"
            })
    void refusesWhatIsNoSuchFile(String file) {
        assertRefused(file.getBytes(UTF_8));
    }

    @Test
    void refusesAnotherEncoding() {
        assertRefused((HEADER + "\na@b.c,Zoë,x,y,z,s\n").getBytes(ISO_8859_1));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        var row = "\na@b.c,Name,x,y,z,s";

        assertThat(read(HEADER + row.repeat(PeopleCsv.MOST_ROWS))).hasSize(PeopleCsv.MOST_ROWS);
        assertRefused((HEADER + row.repeat(PeopleCsv.MOST_ROWS + 1)).getBytes(UTF_8));
    }

    private static List<CsvRow> read(String file) {
        return read(file.getBytes(UTF_8));
    }

    private static List<CsvRow> read(byte[] file) {
        var rows = new ArrayList<CsvRow>();
        PeopleCsv.read(new ByteArrayInputStream(file), QUESTIONS, rows::add);
        return rows;
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> read(file)).problem().detail();
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().type())
                                        .isEqualTo(ProblemType.MALFORMED_REQUEST));
    }
}
