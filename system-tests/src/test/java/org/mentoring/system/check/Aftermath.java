package org.mentoring.system.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.system.stack.WholeSystem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What the system has come to once nobody asks anything of it any more: L, P, O and D of
/// `docs/delivery-contract.md` over the whole log, and consumers that have made of it what it says.
public final class Aftermath implements AutoCloseable {

    /// Two sweeps' leases, a group's session timeout and a mail's retry fit into it several times.
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final WholeSystem system;
    private final StoreContents store;
    private final TopicContents topics;

    public Aftermath(WholeSystem system) {
        this.system = system;
        this.store = new StoreContents(system.storeUri());
        this.topics = new TopicContents(system.settings().kafkaBootstrap());
    }

    public StoreContents store() {
        return store;
    }

    public TopicContents topics() {
        return topics;
    }

    /// Waits until everything committed has been published, reads the whole log, and where it keeps
    /// its promises waits on until every consumer has followed and nothing moves any more.
    public LogReport settle() {
        await("every process to be ready").atMost(SETTLING).until(system::allReady);
        await("the outboxes to be empty")
                .atMost(SETTLING)
                .pollInterval(PAUSE)
                .untilAsserted(() -> assertThat(store.waiting()).isEmpty());
        LogReport published = report();
        return published.kept() ? followed() : published;
    }

    private LogReport followed() {
        AtomicReference<Map<EventSource, Long>> before = new AtomicReference<>(Map.of());
        await("the consumers to have followed")
                .atMost(SETTLING)
                .pollInterval(PAUSE)
                .during(QUIET)
                .untilAsserted(() -> assertSettled(before));
        return report();
    }

    private void assertSettled(AtomicReference<Map<EventSource, Long>> before) {
        Map<EventSource, Long> committed = store.committed();
        assertThat(before.getAndSet(committed)).as("committed a moment ago").isEqualTo(committed);
        assertThat(store.waiting()).as("aggregates whose events wait").isEmpty();
        assertThat(store.held()).as("events that consumers hold").isZero();
        assertThat(behind(committed)).as("consumers behind what is committed").isEmpty();
    }

    /// Everyone who should have handled an aggregate's events and has not.
    private Map<Handled, String> behind(Map<EventSource, Long> committed) {
        Map<Handled, Long> positions = store.positions();
        Map<Handled, String> behind = new HashMap<>();
        committed.forEach((source, last) -> {
            for (Handled handler : handlers(source)) {
                Long at = positions.getOrDefault(handler, 0L);
                if (!at.equals(last)) {
                    behind.put(handler, at + " of " + last);
                }
            }
        });
        return behind;
    }

    private static List<Handled> handlers(EventSource source) {
        List<Handled> handlers = new ArrayList<>();
        TopicCatalog.byName(source.topic()).orElseThrow().consumers().stream()
                .map(consumer -> new Handled(consumer, source))
                .forEach(handlers::add);
        return handlers;
    }

    /// Compares the whole log with what is committed. Whatever is committed while it reads, such as
    /// by a mail that was late, makes it read again.
    private LogReport report() {
        LogReport report =
                await("nothing to be committed while the log is read")
                        .atMost(SETTLING)
                        .pollInterval(PAUSE)
                        .until(this::reportUnlessDisturbed, Optional::isPresent)
                        .orElseThrow();
        System.out.printf(
                "The log has %d events and %d repeats; broken promises: %s%n",
                report.events(), report.duplicates(), report.violations());
        return report;
    }

    private Optional<LogReport> reportUnlessDisturbed() {
        Map<EventSource, Long> committed = store.committed();
        boolean drained = store.waiting().isEmpty();
        LogReport report = topics.readBy(new LogChecker()).report(committed);
        return drained && store.committed().equals(committed)
                ? Optional.of(report)
                : Optional.empty();
    }

    public List<String> deadLetters() {
        return topics.deadLetters();
    }

    @Override
    public void close() {
        store.close();
        topics.close();
    }
}
