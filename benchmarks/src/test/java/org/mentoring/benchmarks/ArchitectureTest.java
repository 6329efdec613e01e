package org.mentoring.benchmarks;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mentoring.testkit.architecture.ArchitectureRules;

import java.util.stream.Stream;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheArchitecture() {
        return ArchitectureRules.heldBy("org.mentoring.benchmarks");
    }
}
