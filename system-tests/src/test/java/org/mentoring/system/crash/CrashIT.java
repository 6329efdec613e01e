package org.mentoring.system.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.local.process.ChildState;
import org.mentoring.local.process.ChildStatus;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.system.check.Aftermath;
import org.mentoring.system.check.Effects;
import org.mentoring.system.crash.Strike.CutStore;
import org.mentoring.system.crash.Strike.Kill;
import org.mentoring.system.load.Audit;
import org.mentoring.system.load.Ledger;
import org.mentoring.system.load.Load;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.WholeSystem;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Under load, round after round something dies at a random moment. In the end the log, the store,
/// the consumers and the clients must agree: `-Dcrash.rounds=200 -Dcrash.seed=7` for more or for
/// the same again.
@OnTheWholeSystem
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 6);
    private static final int PAIRS = 6;
    private static final int LONGEST_PEACE_MILLIS = 2_500;
    private static final int PROGRESS = 30;

    /// With more than these away at once nobody would be at work.
    private static final int MOST_AWAY = 2;

    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void losesNothingInventsNothingAndKeepsTheOrder(WholeSystem system, Pairs pairs)
            throws InterruptedException {
        System.out.println("-Dcrash.seed=" + seed + " -Dcrash.rounds=" + ROUNDS);
        Ledger ledger = new Ledger();
        List<Pair> atWork = pairs.take(PAIRS);
        try (Load _ = Load.start(atWork, system.callers().coordinator(), ledger, seed)) {
            List<Strike> strikes = Strikes.draw(ROUNDS, random);
            for (int round = 1; round <= ROUNDS; round++) {
                play(round, strikes.get(round - 1), system, ledger);
            }
        }
        verify(system, atWork, ledger);
    }

    /// The next strike does not wait for the recovery from this one, so that failures overlap.
    private void play(int round, Strike strike, WholeSystem system, Ledger ledger)
            throws InterruptedException {
        long before = ledger.acknowledged();
        aMoment();
        await("people to be at work between two strikes")
                .atMost(RECOVERY)
                .until(() -> ledger.acknowledged() >= before + PROGRESS);
        switch (strike) {
            case Kill kill -> kill(kill.process(), system);
            case CutStore cut -> cut(cut.command(), system);
        }
        System.out.printf(
                "Round %d, after %d acknowledged changes: %s; not ready now: %s%n",
                round, ledger.acknowledged(), strike, notReady(system));
    }

    private static void kill(String process, WholeSystem system) {
        await(process + " to be ready, and most others")
                .atMost(RECOVERY)
                .until(
                        () -> notReady(system),
                        away -> !away.contains(process) && away.size() < MOST_AWAY);
        int crashes = system.process(process).crashes();
        system.processes().kill(process);
        await(process + " to have died")
                .atMost(RECOVERY)
                .until(() -> system.process(process).crashes() > crashes);
    }

    private static List<String> notReady(WholeSystem system) {
        return system.statuses().stream()
                .filter(child -> child.state() != ChildState.READY)
                .map(ChildStatus::name)
                .toList();
    }

    private static void cut(String command, WholeSystem system) {
        int cut = system.storeProxy().repliesCut();
        system.storeProxy().cutReplyTo(command);
        await("a reply to " + command)
                .atMost(RECOVERY)
                .until(() -> system.storeProxy().repliesCut() > cut);
        system.storeProxy().cutAll();
    }

    private void aMoment() throws InterruptedException {
        int millis = random.nextInt(LONGEST_PEACE_MILLIS);
        assertThat(new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)).isFalse();
    }

    private static void verify(WholeSystem system, List<Pair> atWork, Ledger ledger) {
        try (Aftermath aftermath = new Aftermath(system)) {
            LogReport report = aftermath.settle();
            assertThat(report.violations()).isEmpty();
            assertThat(report.events()).isPositive();
            assertThat(aftermath.deadLetters()).isEmpty();
            assertThat(ledger.surprises()).isEmpty();
            assertThat(Effects.differences(atWork, system.callers().coordinator())).isEmpty();
            assertThat(new Audit(ledger).broken(aftermath.store().committed())).isEmpty();
        }
    }
}
