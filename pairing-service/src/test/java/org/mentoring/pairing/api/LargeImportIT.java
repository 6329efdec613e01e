package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// An organisation's people in one file with fifty mistakes in it: 2,000, or with
/// `-Dimport.rows=10000` as many as a file may have.
@WholeService
class LargeImportIT {

    private static final int MISTAKES = 50;
    private static final int GOOD = LargeFile.ROWS - MISTAKES;
    private static final Duration EVENTS_OUT = Duration.ofSeconds(60);
    private static final List<String> COLLECTIONS = List.of("people", "enrolments");

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;
    private final TestLog log;

    @Autowired
    LargeImportIT(Api api, MongoDatabase database, TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
        this.log = log;
    }

    @Test
    void everyMistakeIsNamedAndEverybodyElseIsInOnceHoweverOftenTheFileComes() {
        var cohort = scenes.cohort();
        var file = LargeFile.with(MISTAKES);

        var first = measured("first import", () -> post(cohort, file, "valid-rows"));
        assertThat(first.status()).as(first.text("/detail")).isEqualTo(200);
        assertThat(first.body().at("/rows").asInt()).isEqualTo(LargeFile.ROWS);
        assertThat(first.body().at("/added").asInt()).isEqualTo(GOOD);
        assertThat(columns(first)).isEqualTo(LargeFile.mistakes(MISTAKES));
        assertThat(enrolled(cohort)).isEqualTo(GOOD);

        await().atMost(EVENTS_OUT).until(() -> pending() == 0);
        var versions = versions();
        var events = events();
        var second = measured("second import", () -> post(cohort, file, "valid-rows"));
        assertThat(second.body().at("/unchanged").asInt()).isEqualTo(GOOD);
        assertThat(columns(second)).isEqualTo(LargeFile.mistakes(MISTAKES));
        assertThat(versions()).isEqualTo(versions);
        assertThat(pending()).isZero();
        assertThat(events()).isEqualTo(events);

        var other = scenes.cohort();
        var refused = measured("all or nothing", () -> post(other, file, "all-or-nothing"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors")).hasSize(MISTAKES);
        assertThat(lines(refused)).isEqualTo(LargeFile.mistakes(MISTAKES));
        assertThat(enrolled(other)).isZero();
        assertThat(versions()).isEqualTo(versions);
    }

    private Answer post(String cohort, String file, String mode) {
        return api.coordinator().csv(cohort + "/imports?mode=" + mode, file);
    }

    private long enrolled(String cohort) {
        var id = cohort.substring(cohort.lastIndexOf('/') + 1);
        return database.getCollection("enrolments").countDocuments(Filters.eq("state.cohort", id));
    }

    private long pending() {
        return COLLECTIONS.stream()
                .mapToLong(it ->
                        database.getCollection(it).countDocuments(Filters.exists("outbox.dueAt")))
                .sum();
    }

    private Map<String, Object> versions() {
        var versions = new HashMap<String, Object>();
        for (var name : COLLECTIONS) {
            database.getCollection(name)
                    .find()
                    .projection(Projections.include("version"))
                    .forEach(it -> versions.put(name + "/" + it.get("_id"), it.get("version")));
        }
        return versions;
    }

    private int events() {
        return log.read(TopicCatalog.PEOPLE).size() + log.read(TopicCatalog.ENROLMENT).size();
    }

    private static Map<Long, String> columns(Answer report) {
        return report.body()
                .at("/problems")
                .valueStream()
                .peek(it -> assertThat(it.at("/reason").asString()).isNotBlank())
                .collect(
                        toMap(
                                it -> it.at("/line").asLong(),
                                it -> it.at("/field").asString(""),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static Map<Long, String> lines(Answer refused) {
        return refused.body()
                .at("/errors")
                .valueStream()
                .map(it -> it.at("/pointer").asString().substring(1).split("/", 2))
                .collect(
                        toMap(
                                it -> Long.valueOf(it[0]),
                                it -> it.length > 1 ? it[1] : "",
                                (one, _) -> one,
                                TreeMap::new));
    }

    /// Time, and how much more of the heap was in use at its highest than right before, for the
    /// service and its servers together: they share this process.
    private static <T> T measured(String what, Supplier<T> work) {
        System.gc();
        var heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(it -> it.getType() == MemoryType.HEAP)
                        .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var before = heap.stream().mapToLong(it -> it.getUsage().getUsed()).sum();
        var begun = System.nanoTime();
        var cpu = cpuNanos();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var computed = Duration.ofNanos(cpuNanos() - cpu);
        var peak = heap.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%s of %d rows: %.1f s, of processors %.1f s%n",
                what, LargeFile.ROWS, took.toMillis() / 1000.0, computed.toMillis() / 1000.0);
        System.out.printf(
                "%s of %d rows: heap peak %d MiB, of which %d MiB more than before%n",
                what, LargeFile.ROWS, peak >> 20, (peak - before) >> 20);
        return result;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
