package org.mentoring.pairing.api;

import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.domain.matching.optimum.Assignment;
import org.mentoring.pairing.run.work.OrToolsAssigner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.util.BitSet;
import java.util.concurrent.CountDownLatch;

/// Lets a test decide how long a computation takes.
@TestConfiguration(proxyBeanMethods = false)
class HeldComputation {

    @Bean
    @Primary
    HeldAssigner heldAssigner() {
        return new HeldAssigner();
    }

    /// Solves like the real one, but not before it may.
    static final class HeldAssigner implements Assigner {

        private volatile CountDownLatch begun = new CountDownLatch(1);
        private volatile CountDownLatch mayEnd = new CountDownLatch(0);

        /// The computations from now on wait.
        void hold() {
            begun = new CountDownLatch(1);
            mayEnd = new CountDownLatch(1);
        }

        void awaitBegun() throws InterruptedException {
            begun.await();
        }

        void letEnd() {
            mayEnd.countDown();
        }

        @Override
        public BitSet assign(Assignment assignment) {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new OrToolsAssigner().assign(assignment);
        }
    }
}
