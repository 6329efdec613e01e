package org.mentoring.embedded;

import de.bwaldvogel.mongo.MongoServer;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/// A server that speaks MongoDB's protocol in this JVM, loopback only: a stand-in for one machine,
/// without transactions, change streams or secondary indexes.
///
/// With a data directory, what it acknowledged is written to `store.mv` at most [#COMMIT_DELAY]
/// later: a kill of the process can lose that much. Without one the data lives in memory. Either
/// way it is still there after `stop()` and `startAgain()`, on the same port.
public final class EmbeddedMongo implements AutoCloseable {

    /// The window in which acknowledged writes are lost when the process is killed.
    public static final Duration COMMIT_DELAY = Duration.ofMillis(50);

    private static final String HOST = "127.0.0.1";
    private static final int BOSS_THREADS = 1;
    private static final int WORKER_THREADS = 8;

    private final String file;
    private int port;
    private @Nullable MongoServer server;

    private EmbeddedMongo(int port, String file) {
        this.port = port;
        this.file = file;
    }

    /// Starts on `port` (0: any free one) with its data in a file of `dataDir`.
    ///
    /// @throws IllegalStateException when the port is taken or another process uses the file
    public static EmbeddedMongo start(int port, Path dataDir) {
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + dataDir, e);
        }
        return started(
                new EmbeddedMongo(port, dataDir.resolve("store.mv").toAbsolutePath().toString()));
    }

    /// Starts on `port` (0: any free one) with its data in memory.
    public static EmbeddedMongo startInMemory(int port) {
        return started(new EmbeddedMongo(port, "memFS:" + UUID.randomUUID()));
    }

    private static EmbeddedMongo started(EmbeddedMongo mongo) {
        mongo.startAgain();
        return mongo;
    }

    public String connectionString() {
        return "mongodb://" + HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    /// Starts the stopped server on its old port and data. Does nothing when it runs.
    public synchronized void startAgain() {
        if (server != null) {
            return;
        }
        try {
            MongoServer starting = new MongoServer(new StoreBackend(openStore()));
            starting.bind(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    BOSS_THREADS,
                    WORKER_THREADS);
            port = starting.getLocalAddress().getPort();
            server = starting;
        } catch (Exception e) {
            throw new IllegalStateException("the store did not start on " + connectionString(), e);
        }
    }

    /// Cuts the clients off and writes everything. Does nothing when it is stopped.
    public synchronized void stop() {
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private MVStore openStore() {
        MVStore store = new MVStore.Builder().fileName(file).open();
        store.setAutoCommitDelay(Math.toIntExact(COMMIT_DELAY.toMillis()));
        return store;
    }
}
