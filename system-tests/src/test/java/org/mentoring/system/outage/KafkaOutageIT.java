package org.mentoring.system.outage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.system.check.Aftermath;
import org.mentoring.system.check.Effects;
import org.mentoring.system.load.Audit;
import org.mentoring.system.load.Ledger;
import org.mentoring.system.load.Load;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.WholeSystem;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The broker is gone for a while, and nobody who uses the API notices.
@OnTheWholeSystem
class KafkaOutageIT {

    private static final String BROKER = "kafka";
    private static final Duration OUTAGE =
            Duration.ofSeconds(Integer.getInteger("outage.seconds", 30));
    private static final int PAIRS = 2;
    private static final long SEED = 2;

    @Test
    void theApiGoesOnAndEverythingArrivesAfterwards(WholeSystem system, Pairs pairs)
            throws InterruptedException {
        try (Aftermath aftermath = new Aftermath(system)) {
            Ledger ledger = new Ledger();
            List<Pair> atWork = pairs.take(PAIRS);
            long eventsBefore = aftermath.settle().events();

            system.processes().stopAtOnce(BROKER);
            try (Load _ = Load.start(atWork, system.callers().coordinator(), ledger, SEED)) {
                passes(OUTAGE);
            }
            assertThat(ledger.surprises()).isEmpty();
            assertThat(ledger.interruptions()).isEmpty();
            assertThat(ledger.acknowledged()).isPositive();
            assertThat(aftermath.store().waiting()).as("events that wait for the log").isNotEmpty();
            system.processes().resume(BROKER);

            LogReport report = aftermath.settle();
            assertThat(report.violations()).isEmpty();
            assertThat(report.events())
                    .isGreaterThanOrEqualTo(eventsBefore + ledger.acknowledged());
            assertThat(aftermath.deadLetters()).isEmpty();
            assertThat(Effects.differences(atWork, system.callers().coordinator())).isEmpty();
            assertThat(new Audit(ledger).broken(aftermath.store().committed())).isEmpty();
        }
    }

    private static void passes(Duration time) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
    }
}
