package org.mentoring.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.fixture.ReadsItsOwnJson;

class ContractArchitectureTest {

    private static final ArchRule DEPENDS_ON_THE_JDK_ONLY =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", "org.mentoring.contracts..");

    @Test
    void dependsOnTheJdkOnly() {
        DEPENDS_ON_THE_JDK_ONLY.check(
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.mentoring.contracts"));
    }

    @Test
    void aFrameworkIsNoticed() {
        assertThat(
                        DEPENDS_ON_THE_JDK_ONLY
                                .evaluate(
                                        new ClassFileImporter()
                                                .importClasses(ReadsItsOwnJson.class))
                                .hasViolation())
                .isTrue();
    }
}
