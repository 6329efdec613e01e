package org.mentoring.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;

import java.util.List;
import java.util.stream.Stream;

/// Every rule of the architecture, for the `ArchitectureTest` of each module:
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> keepsTheArchitecture() {
///     return ArchitectureRules.heldBy("org.mentoring.meeting");
/// }
/// ```
///
/// A rule about something the module does not have passes. Sleeping is forbidden in tests too,
/// everything else is about the main classes.
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /// One test per rule over all classes of the package and of those below it.
    public static Stream<DynamicTest> heldBy(String rootPackage) {
        JavaClasses all = new ClassFileImporter().importPackages(rootPackage);
        JavaClasses main =
                all.that(DescribedPredicate.describe("are no tests", ArchitectureRules::isMain));
        return Stream.concat(
                ofMainClasses("org.mentoring").map(rule -> test(rule, main)),
                ofAllClasses().map(rule -> test(rule, all)));
    }

    static Stream<ArchRule> ofMainClasses(String platform) {
        return Stream.of(ModuleRules.all(platform), DomainRules.all(), CodeRules.ofMainClasses())
                .flatMap(List::stream);
    }

    static Stream<ArchRule> ofAllClasses() {
        return CodeRules.ofAllClasses().stream();
    }

    private static boolean isMain(JavaClass type) {
        return type.getSource()
                .map(source -> Location.of(source.getUri()))
                .map(new ImportOption.DoNotIncludeTests()::includes)
                .orElse(false);
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }
}
