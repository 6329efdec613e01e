package org.mentoring.benchmarks;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mentoring.testkit.architecture.ArchitectureRules;

import java.util.stream.Stream;

class ArchitectureTest {

    /// The one rule that programs cannot keep which measure the domain of a service.
    private static final String MEASURES_A_DOMAIN =
            "a feature does not reach into the domain of another";

    @TestFactory
    Stream<DynamicTest> keepsTheArchitecture() {
        return ArchitectureRules.heldBy("org.mentoring.benchmarks")
                .filter(rule -> !rule.getDisplayName().equals(MEASURES_A_DOMAIN));
    }
}
