package org.mentoring.system.stack;

import org.mentoring.embedded.EmbeddedMongo;
import org.mentoring.local.process.ChildState;
import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.stack.LocalStack;
import org.mentoring.local.stack.Ports;
import org.mentoring.local.stack.RealServers;
import org.mentoring.local.stack.StackFolders;
import org.mentoring.local.stack.StackSettings;
import org.mentoring.testkit.servers.TcpProxy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The whole system: broker, identity provider, mail catcher, the four services and the gateway as
/// processes of their own, as `./mentoring up` starts them. The store runs in this JVM, where it
/// can be stopped in order, and the services reach it through a proxy that cuts their connections
/// when a test wants it.
public final class WholeSystem implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final StackSettings settings;
    private final EmbeddedMongo store;
    private final TcpProxy storeProxy;
    private final LocalStack processes;
    private final Callers callers;

    private WholeSystem(
            StackSettings settings, EmbeddedMongo store, TcpProxy proxy, LocalStack processes) {
        this.settings = settings;
        this.store = store;
        this.storeProxy = proxy;
        this.processes = processes;
        this.callers = new Callers(settings.gatewayUrl(), settings.oidcIssuer());
    }

    /// Starts on free ports and without data of earlier runs; returns when everything is ready.
    static WholeSystem start() throws IOException {
        StackFolders folders = new StackFolders(absolute(".."), absolute("target/system"));
        folders.deleteData();
        StackFolders.delete(folders.logs());
        EmbeddedMongo store = EmbeddedMongo.start(0, folders.mongo());
        TcpProxy proxy = TcpProxy.to(store.port());
        StackSettings settings = settings(folders, "mongodb://127.0.0.1:" + proxy.port());
        LocalStack processes = LocalStack.start(settings, _ -> {});
        WholeSystem system = new WholeSystem(settings, store, proxy, processes);
        System.out.println("The whole system starts, its logs are in " + folders.logs());
        try {
            processes.awaitReady(START_LIMIT);
        } catch (RuntimeException notReady) {
            system.close();
            throw notReady;
        }
        return system;
    }

    private static StackSettings settings(StackFolders folders, String storeUri) {
        RealServers servers = new RealServers(storeUri, null, null, 0, null);
        return new StackSettings(folders, Ports.free(), Map.of(), servers, false, false);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    public StackSettings settings() {
        return settings;
    }

    public LocalStack processes() {
        return processes;
    }

    public Callers callers() {
        return callers;
    }

    /// What lies between the services and the store.
    public TcpProxy storeProxy() {
        return storeProxy;
    }

    /// Where a test looks into the store itself, past the proxy.
    public String storeUri() {
        return store.connectionString();
    }

    /// Stops the store in order: everything it has acknowledged is kept.
    public void stopStore() throws IOException {
        storeProxy.refuse();
        store.stop();
    }

    public void startStore() throws IOException {
        store.startAgain();
        storeProxy.heal();
    }

    public ChildStatus process(String name) {
        return processes.statuses().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Whether every process does its work. Unlike [LocalStack#awaitReady] it does not take a
    /// process that was killed a few times for one that cannot start.
    public boolean allReady() {
        return statuses().stream().allMatch(child -> child.state() == ChildState.READY);
    }

    public List<ChildStatus> statuses() {
        return processes.statuses();
    }

    @Override
    public void close() {
        processes.close();
        storeProxy.close();
        store.close();
        callers.close();
    }
}
