package org.mentoring.pairing.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.enrolment.PeopleCsv.CsvRow;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.io.ByteArrayInputStream;
import java.util.List;

class PeopleCsvTest {

    private static final String HEADER = "email,name,role,zone,language,seniority";

    @Test
    void readsRowsWithTheLinesTheyStartOn() {
        var rows = read(HEADER + "\na@b.c,\"Two\nlines\",x,y,z,s\n\nd@e.f,Name,x,y,z,s\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 5L);
        assertThat(rows).extracting(row -> row.get("email")).containsExactly("a@b.c", "d@e.f");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        var header = "\uFEFFEmail, NAME ,role,zone,language,seniority\r\n";
        var file = header + "a@b.c, Name,x,y,z,s\r\n";

        assertThat(read(file)).extracting(row -> row.get("name")).containsExactly("Name");
    }

    @Test
    void anAbsentColumnIsEmpty() {
        assertThat(read(HEADER + "\na@b.c,Name,x,y,z,s\n").getFirst().get("skills")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "email,name\n",
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
        return PeopleCsv.read(new ByteArrayInputStream(file.getBytes(UTF_8)));
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> PeopleCsv.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().type())
                                        .isEqualTo(ProblemType.MALFORMED_REQUEST));
    }
}
