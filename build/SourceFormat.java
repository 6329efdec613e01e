import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Checks or applies google-java-format (AOSP style) to every Java source below the root.
///
/// The formatter reads sources with the compiler of the JDK it runs on, so it must run on the JDK
/// of the toolchain; plugins that format inside Maven's own process cannot do that. Sources
/// unchanged since the last clean check are skipped: a time stamp in `target` remembers it.
///
/// Arguments: `check` or `apply`, the root directory, the file that carries the time stamp.
final class SourceFormat {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        Path root = Path.of(arguments[1]);
        Path stamp = Path.of(arguments[2]);
        Instant start = Instant.now();
        List<String> wrong =
                changedSources(root, stamp).parallel().flatMap(file -> treat(file, apply)).toList();
        if (!wrong.isEmpty()) {
            wrong.forEach(System.err::println);
            System.err.println("To format: mvn -N validate -Dformat=apply");
            System.exit(1);
        }
        Files.createDirectories(stamp.getParent());
        Files.write(stamp, new byte[0]);
        Files.setLastModifiedTime(stamp, FileTime.from(start));
    }

    private static Stream<Path> changedSources(Path root, Path stamp) throws IOException {
        Instant checked = Files.exists(stamp) ? modified(stamp) : Instant.MIN;
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isGenerated(root.relativize(file)))
                    .filter(file -> modified(file).isAfter(checked))
                    .toList()
                    .stream();
        }
    }

    private static boolean isGenerated(Path file) {
        for (Path part : file) {
            if (part.toString().equals("target") || part.toString().equals(".mentoring")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> treat(Path file, boolean apply) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                return Stream.empty();
            }
            if (apply) {
                Files.writeString(file, formatted);
                return Stream.empty();
            }
            return Stream.of(file + ": not formatted");
        } catch (FormatterException e) {
            return Stream.of(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
