package org.mentoring.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.embedded.FreePort;
import org.mentoring.local.stack.Ports;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;
import org.mentoring.local.stack.StackFolders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The servers without the applications, which are not built when this module's tests run.
@Timeout(180)
class UpAndDownIT {

    @TempDir Path root;

    /// The highest standard port plus the largest offset is still a port.
    private static final int OFFSETS = 30_000;

    private RunFiles files;
    private int offset;

    @BeforeEach
    void choosePorts() {
        files = new RunFiles(new StackFolders(root, root.resolve(".mentoring")));
        offset = FreePort.any() % OFFSETS + 1_000;
    }

    @AfterEach
    void down() throws IOException {
        run("down");
    }

    @Test
    void startsInTheBackgroundServesAndStopsWithoutOrphans() throws Exception {
        CommandLineRun up = up();
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(up.output()).contains("kafka", "ready after", "Everything is ready");

        assertThat(run("status").output()).contains("mongo", "ready", "MiB");
        assertThat(run("token", "coordinator@example.org").output().split("\\.")).hasSize(3);
        assertThat(run("token", "stranger@example.org"))
                .satisfies(token -> {
                    assertThat(token.exitCode()).isEqualTo(1);
                    assertThat(token.output())
                            .isEqualToNormalizingNewlines(
                                    "mentoring: stranger@example.org is no demo user. Try"
                                            + " coordinator@example.org or an address of"
                                            + " people-60.csv\n");
                });
        assertThat(up())
                .satisfies(second -> {
                    assertThat(second.exitCode()).isEqualTo(1);
                    assertThat(second.output())
                            .startsWith("mentoring: The stack runs already.")
                            .hasLineCount(1);
                });
        List<Long> processes = processes();

        assertThat(run("down").exitCode()).isZero();

        assertThat(processes).hasSize(4).noneMatch(UpAndDownIT::alive);
        assertThat(run("status").output()).startsWith("mentoring: Nothing is running.");
    }

    @Test
    void stopsAStackThatIsStillStarting() throws Exception {
        CompletableFuture<CommandLineRun> up =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return up();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        await().atMost(Duration.ofSeconds(60)).until(() -> files.running().isPresent());

        assertThat(run("down").output()).startsWith("Stopped.");

        assertThat(up).succeedsWithin(Duration.ofSeconds(60));
        assertThat(up.join().output()).doesNotContain("Everything is ready");
        assertThat(files.running()).isEmpty();
    }

    @Test
    void leavesNoOrphanWhenTheSupervisorIsKilledAndKeepsItsData() throws Exception {
        assertThat(up().exitCode()).isZero();
        List<Long> processes = processes();
        Path key = root.resolve(".mentoring/identity/signing-key.json");
        String keyBefore = Files.readString(key);

        ProcessHandle.of(files.requireRunning().pid()).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(40))
                .until(() -> processes.stream().noneMatch(UpAndDownIT::alive));
        assertThat(up().exitCode()).isZero();
        assertThat(Files.readString(key)).isEqualTo(keyBefore);
    }

    @Test
    void saysInOneLineWhichPortIsTaken() throws Exception {
        int port = Ports.standard().shifted(offset).kafka();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun up = run("up", "--servers", "--no-cache", "--port-offset=" + offset);

            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.output())
                    .startsWith(
                            "mentoring: Port "
                                    + taken.getLocalPort()
                                    + ", which Kafka needs, is taken")
                    .hasLineCount(1);
        }
    }

    @Test
    void saysThatNothingRuns() throws Exception {
        assertThat(run("down"))
                .isEqualTo(new CommandLineRun(0, "Nothing is running." + System.lineSeparator()));
        assertThat(run("status").exitCode()).isEqualTo(1);
        assertThat(run("logs", "kafka").output()).startsWith("mentoring: There is no log of kafka");
        assertThat(run("up", "--scale", "unknown-service=2").output())
                .startsWith("mentoring: --scale knows pairing-service");
    }

    private CommandLineRun up() throws IOException {
        return run("up", "--servers", "--detach", "--no-cache", "--port-offset=" + offset);
    }

    private CommandLineRun run(String... arguments) throws IOException {
        return CommandLineRun.of(root, arguments);
    }

    private List<Long> processes() {
        RunningStack stack = files.requireRunning();
        return Stream.concat(
                        Stream.of(stack.pid()),
                        stack.processes().stream().map(RunningStack.Line::pid))
                .toList();
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
