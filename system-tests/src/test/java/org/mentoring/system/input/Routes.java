package org.mentoring.system.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every route of every service, as `GET /api/meetings/{id}`, read from the sources of their
/// `…Access` tables: a service answers nothing that is not in its table, and its own tests compare
/// the table with its controllers. Depending on the services' classes would put four applications
/// on one class path.
final class Routes {

    /// Where Maven runs this module's tests.
    private static final Path ROOT = Path.of("..");

    private static final String SERVICE = "-service";
    private static final Pattern ROW =
            Pattern.compile("\\b(get|post|put|patch|delete)\\(\\s*\"(/[^\"]*)\"");

    private Routes() {}

    static List<String> all() {
        return List.copyOf(
                tables().flatMap(Routes::rows)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    /// The tables of each service; a service without one is an error.
    private static Stream<Path> tables() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> services =
                    modules.filter(module -> module.getFileName().toString().endsWith(SERVICE))
                            .toList();
            return services.stream().flatMap(service -> tables(service).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> tables(Path service) {
        try (Stream<Path> sources = Files.walk(service.resolve("src/main/java"))) {
            List<Path> tables =
                    sources.filter(source -> source.toString().endsWith("Access.java")).toList();
            if (tables.isEmpty()) {
                throw new AssertionError(service + " has no table of routes");
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> rows(Path table) {
        try {
            List<String> rows =
                    ROW.matcher(Files.readString(table)).results().map(Routes::route).toList();
            if (rows.isEmpty()) {
                throw new AssertionError(table + " has no routes that can be read");
            }
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String route(MatchResult row) {
        return row.group(1).toUpperCase(Locale.ROOT) + " " + row.group(2);
    }
}
