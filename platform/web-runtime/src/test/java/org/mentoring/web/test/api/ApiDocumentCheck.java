package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;

import java.nio.file.Path;
import java.util.List;

/// Holds `docs/openapi/<service>.json` to the code. A service extends it in its root package and
/// names its tables. `-Dopenapi=write` writes the document instead of comparing it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ApiDocumentCheck {

    private static final String COMMAND =
            "mvn test -Dtest='*ApiDocumentTest' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dopenapi=write";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path SHARED = Path.of("..", "platform", "web-runtime").resolve(SOURCES);

    private @Nullable String document;

    /// All tables of the service: the ones it declares as beans.
    protected abstract List<RouteAccess> tables();

    @Test
    final void committedDocumentIsTheOneOfTheCode() {
        if ("write".equals(System.getProperty("openapi"))) {
            Committed.write(document());
        }
        if (!Committed.text().equals(document())) {
            fail(
                    "%s differs from the code at line %d; rewrite it with: %s"
                            .formatted(
                                    Committed.FILE,
                                    firstDifference(Committed.text(), document()),
                                    COMMAND));
        }
    }

    @Test
    final void documentHasEveryRowOfTheTablesAndNothingElse() {
        assertThat(ApiDocument.operations(document()))
                .containsExactlyInAnyOrderElementsOf(
                        routes().stream().map(Route::toString).toList());
    }

    private List<Route> routes() {
        return tables().stream().flatMap(table -> table.routes().stream()).toList();
    }

    private String document() {
        if (document == null) {
            document = generated();
        }
        return document;
    }

    private String generated() {
        var comments = SourceComments.below(SOURCES, SHARED);
        return new ApiDocument(getClass().getPackageName(), routes(), comments).text();
    }

    private static int firstDifference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        int line = 0;
        while (line < Math.min(left.size(), right.size())
                && left.get(line).equals(right.get(line))) {
            line++;
        }
        return line + 1;
    }
}
