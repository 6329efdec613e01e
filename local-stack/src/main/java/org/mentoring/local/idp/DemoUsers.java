package org.mentoring.local.idp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Everybody who can sign in: the staff of `demo-staff.csv` and the sample of people that ships
/// with pairing-service, as participants.
public final class DemoUsers {

    /// What all of them type.
    public static final String PASSWORD = "mentoring";

    private static final String STAFF = "/demo-staff.csv";
    private static final String PEOPLE = "/samples/people-60.csv";

    private final Map<String, DemoUser> byEmail;

    private DemoUsers(List<DemoUser> users) {
        byEmail = new LinkedHashMap<>();
        users.forEach(user -> byEmail.putIfAbsent(user.email(), user));
    }

    /// The users that ship with the program.
    public static DemoUsers shipped() {
        Stream<DemoUser> staff = rows(STAFF).map(row -> row.user(row.value("role")));
        Stream<DemoUser> people = rows(PEOPLE).map(row -> row.user("participant"));
        return new DemoUsers(Stream.concat(staff, people).toList());
    }

    public Optional<DemoUser> byEmail(String email) {
        return Optional.ofNullable(byEmail.get(email.toLowerCase(Locale.ROOT)));
    }

    public List<DemoUser> all() {
        return List.copyOf(byEmail.values());
    }

    /// The rows of a CSV file of ours, which never quotes.
    private static Stream<Row> rows(String resource) {
        try (InputStream in =
                Objects.requireNonNull(DemoUsers.class.getResourceAsStream(resource), resource)) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            List<String> header = values(lines.getFirst());
            return lines.stream().skip(1).map(line -> new Row(header, values(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(String line) {
        return List.of(line.split(",", -1));
    }

    private record Row(List<String> header, List<String> values) {

        String value(String column) {
            return values.get(header.indexOf(column));
        }

        /// The first language counts.
        DemoUser user(String role) {
            String language = value("language").split(";", 2)[0];
            return new DemoUser(
                    value("email").toLowerCase(Locale.ROOT),
                    value("name"),
                    List.of(role),
                    value("zone"),
                    language);
        }
    }
}
