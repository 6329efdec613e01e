package org.mentoring.benchmarks.pipeline;

import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.stack.LocalStack;
import org.mentoring.local.stack.Ports;
import org.mentoring.local.stack.RealServers;
import org.mentoring.local.stack.Service;
import org.mentoring.local.stack.StackException;
import org.mentoring.local.stack.StackFolders;
import org.mentoring.local.stack.StackSettings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// The processes that are measured: the servers, two instances of the service that takes commands
/// and the service in which their effect appears, as `./mentoring up` runs them. On free ports, in
/// a folder of their own.
final class BenchStack implements AutoCloseable {

    static final String COMMANDS = "meeting-service";
    static final String SECOND = "meeting-service-2";
    static final String EFFECTS = "pairing-service";
    static final String KAFKA = "kafka";

    private static final Duration READY_LIMIT = Duration.ofMinutes(5);
    private static final Map<Service, Integer> INSTANCES =
            Map.of(
                    Service.MEETING, 2,
                    Service.PAIRING, 1,
                    Service.FEEDBACK, 0,
                    Service.NOTIFICATION, 0);

    private final LocalStack stack;

    private BenchStack(LocalStack stack) {
        this.stack = stack;
    }

    /// Starts all of it and waits until it is ready.
    ///
    /// @throws StackException when something does not start
    static BenchStack start(Path root, Path home, RealServers real) {
        StackSettings settings =
                new StackSettings(
                        new StackFolders(root, home), Ports.free(), INSTANCES, real, false, false);
        BenchStack started = new BenchStack(LocalStack.start(settings, child -> {}));
        try {
            started.awaitReady();
            return started;
        } catch (StackException hopeless) {
            started.close();
            throw hopeless;
        }
    }

    boolean ownsKafka() {
        return stack.settings().realServers().kafkaBootstrap() == null;
    }

    String kafka() {
        return stack.settings().kafkaBootstrap();
    }

    String mongo(String database) {
        return stack.settings().mongodbUri(database);
    }

    String issuer() {
        return stack.settings().oidcIssuer();
    }

    URI address(String process) {
        return URI.create(status(process).address());
    }

    Path log(String name) {
        return stack.settings().folders().log(name);
    }

    Map<String, Long> processes() {
        Map<String, Long> processes = new LinkedHashMap<>();
        for (ChildStatus child : stack.statuses()) {
            if (child.pid() > 0) {
                processes.put(child.name(), child.pid());
            }
        }
        return processes;
    }

    void stop(String process) {
        stack.stop(process);
    }

    void kill(String process) {
        stack.stopAtOnce(process);
    }

    /// Does not wait until it is ready.
    void resume(String process) {
        stack.resume(process);
    }

    void awaitReady() {
        stack.awaitReady(READY_LIMIT);
    }

    private ChildStatus status(String process) {
        return stack.statuses().stream()
                .filter(child -> child.name().equals(process))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        stack.close();
    }
}
