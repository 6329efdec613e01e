package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.EnrolmentViews.RowProblemView;
import org.mentoring.pairing.enrolment.PeopleCsv.CsvRow;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Seniority;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.pairing.people.ImportedPerson;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads one row and notes everything that is wrong with it, so that a file is corrected once and
/// not row by row. Notes never repeat what stands in the file: they are shown and logged.
final class RowReader {

    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Map<String, Unsaid> OPTIONAL =
            Map.of(
                    "capacity", Unsaid.CAPACITY,
                    "skills", Unsaid.SKILLS,
                    "goals", Unsaid.GOALS,
                    "location", Unsaid.LOCATION,
                    "manager_email", Unsaid.MANAGER);
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 20;

    private final CsvRow row;
    private final List<RowProblemView> problems;

    /// @param problems where notes go
    RowReader(CsvRow row, List<RowProblemView> problems) {
        this.row = row;
        this.problems = problems;
    }

    /// The row, or empty when anything was noted.
    Optional<PersonRow> read() {
        var before = problems.size();
        if (!row.isComplete()) {
            note(null, "A row has as many fields as the first line: " + row.header().size() + ".");
            return Optional.empty();
        }
        var read = personRow();
        return problems.size() == before ? Optional.of(read) : Optional.empty();
    }

    private PersonRow personRow() {
        var role =
                parsed(
                        "role",
                        "mentor or mentee",
                        Role.MENTEE,
                        it -> WireNamed.parse(Role.class, it));
        var languages = words("language", LANGUAGES::contains, "ISO 639 codes such as de;en");
        var profile = profile(languages);
        var person =
                new ImportedPerson(
                        text("name", LONGEST_NAME),
                        email("email"),
                        profile.zone(),
                        Locale.of(languages.isEmpty() ? "en" : languages.getFirst()));
        return new PersonRow(
                row.line(), person, role, capacity(role), profile, manager(), unsaid());
    }

    private Profile profile(List<String> languages) {
        if (languages.isEmpty()) {
            note("language", "At least one language is needed.");
        }
        return new Profile(
                parsed(
                        "zone",
                        "an IANA time zone such as Europe/Berlin",
                        ZoneId.of("UTC"),
                        RowReader::zone),
                languages,
                words("skills", _ -> true, ""),
                words("goals", _ -> true, ""),
                row.get("location").isEmpty() ? null : text("location", LONGEST_NAME),
                parsed(
                        "seniority",
                        "junior, professional, senior, lead or executive",
                        Seniority.JUNIOR,
                        it -> WireNamed.parse(Seniority.class, it)),
                null);
    }

    private @Nullable String manager() {
        return row.get("manager_email").isEmpty() ? null : email("manager_email");
    }

    private Set<Unsaid> unsaid() {
        var unsaid = EnumSet.noneOf(Unsaid.class);
        OPTIONAL.forEach((column, what) -> {
            if (!row.header().contains(column)) {
                unsaid.add(what);
            }
        });
        return unsaid;
    }

    private int capacity(Role role) {
        if (row.get("capacity").isEmpty()) {
            return role.usualCapacity();
        }
        var most = role.largestCapacity();
        return parsed("capacity", "1 to " + most, 1, text -> within(Integer.parseInt(text), most));
    }

    private static int within(int capacity, int most) {
        if (capacity < 1 || capacity > most) {
            throw new IllegalArgumentException("out of range");
        }
        return capacity;
    }

    private String email(String column) {
        var email = row.get(column).toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            note(column, "An e-mail address is expected here.");
        }
        return email;
    }

    private String text(String column, int longest) {
        var text = row.get(column);
        if (text.isEmpty() || text.length() > longest || !isPlain(text)) {
            note(column, "1 to " + longest + " characters of text are expected here.");
        }
        return text;
    }

    private List<String> words(String column, Predicate<String> known, String expected) {
        var words =
                Arrays.stream(row.get(column).split(";"))
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch(it -> !isWord(it))) {
            note(column, "At most 20 entries, with ; between them, of at most 60 characters.");
        } else if (!words.stream().allMatch(known)) {
            note(column, "Expected are " + expected + ".");
        }
        return words;
    }

    private <T> T parsed(String column, String expected, T otherwise, Function<String, T> parse) {
        try {
            return parse.apply(row.get(column));
        } catch (IllegalArgumentException unknown) {
            note(column, "Expected is " + expected + ".");
            return otherwise;
        }
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("no such zone");
        }
        return ZoneId.of(text);
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD && isPlain(text);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private void note(@Nullable String column, String reason) {
        problems.add(new RowProblemView(row.line(), column, reason));
    }
}
