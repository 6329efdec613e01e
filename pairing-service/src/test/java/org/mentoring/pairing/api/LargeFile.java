package org.mentoring.pairing.api;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A file as large as an import takes, with mistakes of every kind in it.
final class LargeFile {

    static final int ROWS = Integer.getInteger("import.rows", 1_000);

    private static final String HEADER =
            "email,name,role,zone,language,skills,goals,location,seniority,capacity,manager_email\n";

    private static final String TOO_MANY_WORDS =
            IntStream.range(0, 21).mapToObj(i -> "word" + i).collect(joining(";"));

    /// What is wrong, and in which column; `%d` is the row, `%s` more words than one may have.
    private static final List<Mistake> MISTAKES =
            List.of(
                    new Mistake("email", "no address,N,mentee,UTC,en,,,,junior,1,"),
                    new Mistake("email", ",N,mentee,UTC,en,,,,junior,1,"),
                    new Mistake("email", "a b%d@example.org,N,mentee,UTC,en,,,,junior,1,"),
                    new Mistake("email", "large0@example.org,N,mentor,UTC,en,,,,junior,1,"),
                    new Mistake("name", "bad%d@example.org,,mentee,UTC,en,,,,junior,1,"),
                    new Mistake("name", "bad%d@example.org,N\u0007,mentee,UTC,en,,,,junior,1,"),
                    new Mistake("role", "bad%d@example.org,N,coach,UTC,en,,,,junior,,"),
                    new Mistake("zone", "bad%d@example.org,N,mentee,Mars/Base,en,,,,junior,1,"),
                    new Mistake("zone", "bad%d@example.org,N,mentee,,en,,,,junior,1,"),
                    new Mistake("language", "bad%d@example.org,N,mentee,UTC,xx,,,,junior,1,"),
                    new Mistake("language", "bad%d@example.org,N,mentee,UTC,,,,,junior,1,"),
                    new Mistake("skills", "bad%d@example.org,N,mentee,UTC,en,%s,,,junior,1,"),
                    new Mistake("goals", "bad%d@example.org,N,mentee,UTC,en,,\u0001,,junior,1,"),
                    new Mistake("seniority", "bad%d@example.org,N,mentee,UTC,en,,,,boss,1,"),
                    new Mistake("capacity", "bad%d@example.org,N,mentor,UTC,en,,,,lead,11,"),
                    new Mistake("capacity", "bad%d@example.org,N,mentee,UTC,en,,,,lead,two,"),
                    new Mistake("manager_email", "bad%d@example.org,N,mentee,UTC,en,,,,lead,1,x"),
                    new Mistake("", "bad%d@example.org,N,mentee"));

    private LargeFile() {}

    /// The lines that are wrong, each with the column.
    static Map<Long, String> mistakes(int number) {
        var mistakes = new TreeMap<Long, String>();
        IntStream.range(0, number).forEach(i -> mistakes.put(lineOf(i), mistake(i).column()));
        return mistakes;
    }

    /// A file in which `number` of the rows are wrong.
    static String with(int number) {
        var rows = new TreeMap<Long, String>();
        IntStream.range(0, number).forEach(i -> rows.put(lineOf(i), mistake(i).row(i)));
        var file = new StringBuilder(HEADER);
        for (long line = 2; line < ROWS + 2; line++) {
            file.append(rows.getOrDefault(line, good((int) line - 2))).append('\n');
        }
        return file.toString();
    }

    private static Mistake mistake(int i) {
        return MISTAKES.get(i % MISTAKES.size());
    }

    private static long lineOf(int mistake) {
        return 2 + (mistake + 1) * (ROWS / 51L);
    }

    /// Every fourth is a mentor; some name a manager who is in no file.
    private static String good(int i) {
        var person = "large%d@example.org,Person %d,".formatted(i, i);
        var skills = "skill%d;skill%d".formatted(i % 40, i % 77);
        return i % 4 == 0
                ? person + "mentor,Europe/Berlin,de;en," + skills + ",,Berlin,lead,4,"
                : person
                        + "mentee,Europe/Lisbon,pt;en,,"
                        + skills
                        + ",Lisbon,junior,1,"
                        + "boss%d@example.org".formatted(i % 300);
    }

    private record Mistake(String column, String template) {

        String row(int i) {
            return template.replace("%d", String.valueOf(i)).replace("%s", TOO_MANY_WORDS);
        }
    }
}
