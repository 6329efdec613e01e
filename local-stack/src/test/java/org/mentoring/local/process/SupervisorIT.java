package org.mentoring.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class SupervisorIT {

    private static final Backoff SHORT = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200));

    @TempDir Path folder;

    private final List<ChildStatus> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @Test
    void startsAProcessWhenThoseItNeedsAreReady() {
        try (Supervisor supervisor = supervisor(needing("second", "first"), standIn("first"))) {
            supervisor.start();
            await().until(supervisor::allReady);

            assertThat(heard.stream().map(child -> child.name() + " " + child.state().text()))
                    .containsExactly(
                            "first starting", "first ready", "second starting", "second ready");
        }
    }

    @Test
    void startsNoMoreAtOnceThanAllowed() {
        try (Supervisor supervisor =
                supervisor(standIn("a"), standIn("b"), standIn("c"), standIn("d"))) {
            supervisor.start();
            await().until(supervisor::allReady);

            int starting = 0;
            for (ChildStatus child : heard) {
                starting += child.state() == ChildState.STARTING ? 1 : -1;
                assertThat(starting).isBetween(0, 2);
            }
        }
    }

    @Test
    void startsAKilledProcessAgain() {
        try (Supervisor supervisor = supervisor(standIn("service"))) {
            supervisor.start();
            await().until(supervisor::allReady);
            long before = only(supervisor).pid();

            supervisor.kill("service");

            await().until(() -> only(supervisor).crashes() == 1 && supervisor.allReady());
            assertThat(only(supervisor).pid()).isNotEqualTo(before);
        }
    }

    @Test
    void leavesAStoppedProcessAloneUntilItIsResumed() {
        try (Supervisor supervisor = supervisor(standIn("service"), standIn("other"))) {
            supervisor.start();
            await().until(supervisor::allReady);
            long before = only(supervisor).pid();

            supervisor.stop("service");
            assertThat(alive(before)).isFalse();
            supervisor.kill("other");
            await().until(() -> supervisor.statuses().get(1).crashes() == 1);
            assertThat(only(supervisor).state()).isEqualTo(ChildState.STOPPED);

            supervisor.resume("service");
            await().until(supervisor::allReady);
            assertThat(only(supervisor).crashes()).isZero();
        }
    }

    @Test
    void stopsAProcessAtOnceThatWouldNotStopByItself() {
        try (Supervisor supervisor =
                supervisor(StandIn.spec("service", folder, Set.of(), 0, "deaf"))) {
            supervisor.start();
            await().until(supervisor::allReady);
            long before = only(supervisor).pid();

            supervisor.stopAtOnce("service");

            assertThat(alive(before)).isFalse();
            assertThat(only(supervisor).state()).isEqualTo(ChildState.STOPPED);
        }
    }

    @Test
    void triesAgainAndAgainAndTellsWhy() {
        try (Supervisor supervisor = supervisor(StandIn.endingAtOnce("service", folder))) {
            supervisor.start();

            await().until(() -> only(supervisor).crashes() >= 3);

            assertThat(heard)
                    .anySatisfy(child ->
                            assertThat(child.detail())
                                    .startsWith("ended with code 0, starts again in"));
        }
    }

    @Test
    void saysThatAProgramCannotBeStarted() {
        ChildSpec broken =
                new ChildSpec(
                        "service",
                        "",
                        List.of("/no/such/program"),
                        java.util.Map.of(),
                        folder.resolve("log"),
                        () -> true,
                        Set.of(),
                        0);
        try (Supervisor supervisor = supervisor(broken)) {
            supervisor.start();

            await().until(() -> only(supervisor).crashes() >= 1);
            assertThat(heard.getFirst().detail()).startsWith("cannot be started");
        }
    }

    @Test
    void stopsWaveByWaveAndLeavesNone() {
        Supervisor supervisor =
                supervisor(
                        StandIn.spec("store", folder, Set.of(), 2),
                        StandIn.spec("service", folder, Set.of(), 1),
                        StandIn.spec("gateway", folder, Set.of(), 0));
        supervisor.start();
        await().until(supervisor::allReady);
        List<Long> pids = supervisor.statuses().stream().map(ChildStatus::pid).toList();
        heard.clear();

        supervisor.close();

        assertThat(heard.stream().map(ChildStatus::name))
                .containsExactly("gateway", "service", "store");
        assertThat(pids).noneMatch(SupervisorIT::alive);
    }

    @Test
    void killsAProcessThatDoesNotStop() {
        Supervisor supervisor = supervisor(StandIn.spec("service", folder, Set.of(), 0, "deaf"));
        supervisor.start();
        await().until(supervisor::allReady);
        long pid = only(supervisor).pid();

        supervisor.close();

        assertThat(alive(pid)).isFalse();
    }

    @Test
    void refusesToKillWhatItDoesNotRun() {
        try (Supervisor supervisor = supervisor(standIn("service"))) {
            assertThatThrownBy(() -> supervisor.kill("other")).hasMessageContaining("other");
        }
    }

    @Test
    void leavesNoOrphanWhenItIsKilledItself() throws Exception {
        Process program =
                new ProcessBuilder(
                                StandIn.java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SupervisorProgram.class.getName(),
                                folder.toString())
                        .inheritIO()
                        .start();
        Path pids = folder.resolve("pids");
        await().until(() -> Files.exists(pids));
        List<Long> children = Files.readAllLines(pids).stream().map(Long::valueOf).toList();
        assertThat(children).hasSize(2).allMatch(SupervisorIT::alive);

        program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        await().until(() -> children.stream().noneMatch(SupervisorIT::alive));
    }

    private Supervisor supervisor(ChildSpec... specs) {
        return new Supervisor(
                List.of(specs),
                SHORT,
                2,
                Duration.ofSeconds(2),
                InstantSource.system(),
                heard::add);
    }

    private ChildSpec standIn(String name) {
        return StandIn.spec(name, folder, Set.of(), 0);
    }

    private ChildSpec needing(String name, String needed) {
        return StandIn.spec(name, folder, Set.of(needed), 0);
    }

    private static ChildStatus only(Supervisor supervisor) {
        return supervisor.statuses().getFirst();
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
