package org.mentoring.local.stack;

import org.mentoring.local.process.Backoff;
import org.mentoring.local.process.ChildSpec;
import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.process.Supervisor;
import org.mentoring.local.process.SupervisorListener;
import org.mentoring.local.stack.Image.CacheUse;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The whole system as child processes of this one: a broker, a store, an identity provider with a
/// mail catcher, four services and the gateway. Closing it stops them in order and leaves none.
public final class LocalStack implements AutoCloseable {

    private static final int STARTS_AT_ONCE = 3;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final StackWatch watch;
    private final Supervisor supervisor;

    private LocalStack(StackSettings settings, StackWatch watch, Supervisor supervisor) {
        this.settings = settings;
        this.watch = watch;
        this.supervisor = supervisor;
    }

    /// Starts every process and returns at once; [#awaitReady] waits. Where start-up caches are
    /// wanted and missing, they are recorded first, which takes about as long as three starts.
    ///
    /// @throws StackException when a port is taken, a real server does not answer or a module was
    ///   not built
    public static LocalStack start(StackSettings settings, SupervisorListener listener) {
        settings.folders().create();
        settings.folders().putLongLogsAside();
        PortCheck.requireFree(settings);
        PortCheck.requireReachable(settings.realServers());
        Images images = new Images(settings.folders());
        if (settings.useCaches()) {
            new Rehearsal(settings, images, listener).recordMissing();
        }
        StackWatch watch = new StackWatch(listener);
        List<ChildSpec> processes =
                processes(settings, images, image -> image.with(use(settings, image)));
        Supervisor supervisor =
                new Supervisor(
                        processes,
                        Backoff.DEFAULT,
                        STARTS_AT_ONCE,
                        STOP_LIMIT,
                        InstantSource.system(),
                        watch);
        watch.expect(supervisor.statuses());
        supervisor.start();
        return new LocalStack(settings, watch, supervisor);
    }

    public StackSettings settings() {
        return settings;
    }

    /// Every process, in the order of the list people see.
    public List<ChildStatus> statuses() {
        return supervisor.statuses();
    }

    /// Waits until every process is ready.
    ///
    /// @throws StackException when one keeps crashing, or when the time is up
    public void awaitReady(Duration limit) {
        watch.awaitReady(limit);
    }

    /// Kills a process without warning, as a crash would; it is started again.
    public void kill(String process) {
        supervisor.kill(process);
    }

    /// Stops a process, and leaves it stopped until [#resume].
    public void stop(String process) {
        supervisor.stop(process);
    }

    /// Kills a process without warning, and leaves it away until [#resume].
    public void stopAtOnce(String process) {
        supervisor.stopAtOnce(process);
    }

    /// Starts a stopped process; [#awaitReady] waits until it does its work.
    public void resume(String process) {
        supervisor.resume(process);
    }

    @Override
    public void close() {
        supervisor.close();
    }

    static List<ChildSpec> processes(
            StackSettings settings, Images images, UnaryOperator<Image> caching) {
        List<ChildSpec> processes =
                new ArrayList<>(new Servers(settings, images, caching).processes());
        if (!settings.serversOnly()) {
            processes.addAll(new Applications(settings, images, caching).processes());
        }
        return processes;
    }

    private static CacheUse use(StackSettings settings, Image image) {
        return settings.useCaches() && image.cached() ? CacheUse.USE : CacheUse.NONE;
    }
}
