package org.mentoring.pairing.enrolment;

import static org.mentoring.pairing.enrolment.PersonField.CAPACITY;
import static org.mentoring.pairing.enrolment.PersonField.EMAIL;
import static org.mentoring.pairing.enrolment.PersonField.GOALS;
import static org.mentoring.pairing.enrolment.PersonField.LANGUAGE;
import static org.mentoring.pairing.enrolment.PersonField.LOCATION;
import static org.mentoring.pairing.enrolment.PersonField.MANAGER_EMAIL;
import static org.mentoring.pairing.enrolment.PersonField.NAME;
import static org.mentoring.pairing.enrolment.PersonField.ROLE;
import static org.mentoring.pairing.enrolment.PersonField.SENIORITY;
import static org.mentoring.pairing.enrolment.PersonField.SKILLS;
import static org.mentoring.pairing.enrolment.PersonField.ZONE;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.enrolment.domain.Seniority;
import org.mentoring.pairing.enrolment.domain.Unsaid;
import org.mentoring.pairing.people.ImportedPerson;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads what is said of a person and notes everything that is wrong with it, so that it is
/// corrected once and not field by field. Notes never repeat what was said: they are shown and
/// logged.
public final class PersonReader {

    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Map<PersonField, Unsaid> OPTIONAL =
            Map.of(
                    CAPACITY, Unsaid.CAPACITY,
                    SKILLS, Unsaid.SKILLS,
                    GOALS, Unsaid.GOALS,
                    LOCATION, Unsaid.LOCATION,
                    MANAGER_EMAIL, Unsaid.MANAGER);
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 20;

    private final PersonFields fields;
    private final BiConsumer<PersonField, String> notes;
    private boolean anythingNoted;

    /// @param notes takes the field that is wrong and what is expected there
    public PersonReader(PersonFields fields, BiConsumer<PersonField, String> notes) {
        this.fields = fields;
        this.notes = notes;
    }

    /// The person, or empty when anything was noted.
    public Optional<DescribedPerson> read() {
        return unlessNoted(this::person);
    }

    /// What is said of the place alone, or empty when anything was noted.
    public Optional<DescribedPlace> readPlace(Role role) {
        return unlessNoted(() -> place(role));
    }

    private <T> Optional<T> unlessNoted(Supplier<T> reading) {
        var read = reading.get();
        return anythingNoted ? Optional.empty() : Optional.of(read);
    }

    private DescribedPerson person() {
        var role =
                parsed(
                        ROLE,
                        "mentor or mentee",
                        Role.MENTEE,
                        it -> WireNamed.parse(Role.class, it));
        var name = text(NAME, LONGEST_NAME);
        var email = email(EMAIL);
        var place = place(role);
        var languages = place.profile().languages();
        var language = Locale.of(languages.isEmpty() ? "en" : languages.getFirst());
        return new DescribedPerson(
                new ImportedPerson(name, email, place.profile().zone(), language), role, place);
    }

    private DescribedPlace place(Role role) {
        return new DescribedPlace(capacity(role), profile(), manager(), unsaid());
    }

    private Profile profile() {
        return new Profile(
                parsed(
                        ZONE,
                        "an IANA time zone such as Europe/Berlin",
                        ZoneId.of("UTC"),
                        PersonReader::zone),
                languages(),
                words(SKILLS, _ -> true, ""),
                words(GOALS, _ -> true, ""),
                fields.text(LOCATION).isEmpty() ? null : text(LOCATION, LONGEST_NAME),
                parsed(
                        SENIORITY,
                        "junior, professional, senior, lead or executive",
                        Seniority.JUNIOR,
                        it -> WireNamed.parse(Seniority.class, it)),
                null,
                Answers.of(fields.answers()));
    }

    private List<String> languages() {
        var languages = words(LANGUAGE, LANGUAGES::contains, "ISO 639 codes such as de;en");
        if (languages.isEmpty()) {
            note(LANGUAGE, "At least one language is needed.");
        }
        return languages;
    }

    private @Nullable String manager() {
        return fields.text(MANAGER_EMAIL).isEmpty() ? null : email(MANAGER_EMAIL);
    }

    private Set<Unsaid> unsaid() {
        var unsaid = EnumSet.noneOf(Unsaid.class);
        OPTIONAL.forEach((field, what) -> {
            if (!fields.mentions(field)) {
                unsaid.add(what);
            }
        });
        return unsaid;
    }

    private int capacity(Role role) {
        if (fields.text(CAPACITY).isEmpty()) {
            return role.usualCapacity();
        }
        var most = role.largestCapacity();
        return parsed(CAPACITY, "1 to " + most, 1, text -> within(Integer.parseInt(text), most));
    }

    private static int within(int capacity, int most) {
        if (capacity < 1 || capacity > most) {
            throw new IllegalArgumentException("out of range");
        }
        return capacity;
    }

    private String email(PersonField field) {
        var email = fields.text(field).toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !ADDRESS.matcher(email).matches()) {
            note(field, "An e-mail address is expected here.");
        }
        return email;
    }

    private String text(PersonField field, int longest) {
        var text = fields.text(field);
        if (text.isEmpty() || text.length() > longest || !isPlain(text)) {
            note(field, "1 to " + longest + " characters on one line are expected here.");
        }
        return text;
    }

    private List<String> words(PersonField field, Predicate<String> known, String expected) {
        var words =
                fields.entries(field).stream()
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch(it -> !isWord(it))) {
            note(field, "At most 20 entries of at most 60 characters are expected here.");
        } else if (!words.stream().allMatch(known)) {
            note(field, "Expected are " + expected + ".");
        }
        return words;
    }

    private <T> T parsed(
            PersonField field, String expected, T otherwise, Function<String, T> parse) {
        try {
            return parse.apply(fields.text(field));
        } catch (IllegalArgumentException unknown) {
            note(field, "Expected is " + expected + ".");
            return otherwise;
        }
    }

    private static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
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

    private void note(PersonField field, String reason) {
        anythingNoted = true;
        notes.accept(field, reason);
    }
}
