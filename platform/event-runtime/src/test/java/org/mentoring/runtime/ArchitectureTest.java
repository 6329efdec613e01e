package org.mentoring.runtime;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mentoring.testkit.architecture.ArchitectureRules;

import java.util.stream.Stream;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheArchitecture() {
        return ArchitectureRules.heldBy("org.mentoring.runtime");
    }

    /// Here because event-contracts itself cannot use the testkit.
    @TestFactory
    Stream<DynamicTest> eventContractsKeepTheArchitecture() {
        return ArchitectureRules.heldBy("org.mentoring.contracts");
    }
}
