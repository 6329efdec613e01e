package org.mentoring.testkit.servers;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// The broker and the store of this JVM's tests: `mongo:8` and `apache/kafka` where Docker answers,
/// the embedded pair where it does not. Which one it is goes to standard output.
///
/// `-Drequire.docker=true` turns the fallback into a failure, for builds that must see the real
/// store. One pair serves all test classes of a JVM; each asks for a fresh place on it:
///
/// ```java
/// private static final FreshServers SERVERS = TestServers.fresh(MeetingIT.class);
///
/// @DynamicPropertySource
/// static void servers(DynamicPropertyRegistry registry) {
///     SERVERS.properties().forEach((name, value) -> registry.add(name, () -> value));
/// }
/// ```
public final class TestServers {

    private static final String REQUIRE_DOCKER = "require.docker";
    private static final int LONGEST_DATABASE_NAME = 40;

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable Servers running;

    private TestServers() {}

    /// A database of its own, and every declared topic newly made: what an earlier test class left
    /// on the broker is gone. Test classes that share a JVM must not run at the same time.
    public static FreshServers fresh(Class<?> test) {
        Servers servers = running();
        FreshTopics.make(servers.bootstrapServers());
        String database = database(test);
        return new FreshServers(servers.bootstrapServers(), servers.mongoUri(database), database);
    }

    /// A database of its own; the broker is left as it is.
    public static FreshServers freshDatabase(Class<?> test) {
        Servers servers = running();
        String database = database(test);
        return new FreshServers(servers.bootstrapServers(), servers.mongoUri(database), database);
    }

    private static synchronized Servers running() {
        if (running == null) {
            Servers started = start();
            System.out.println("Tests use " + started.description());
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "stop-test-servers"));
            running = started;
        }
        return running;
    }

    private static Servers start() {
        if (Boolean.getBoolean(REQUIRE_DOCKER)) {
            return DockerServers.start();
        }
        return DockerServers.available() ? dockerOrEmbedded() : EmbeddedServers.start();
    }

    private static Servers dockerOrEmbedded() {
        try {
            return DockerServers.start();
        } catch (RuntimeException e) {
            System.out.println("Docker answers but cannot start the servers: " + e.getMessage());
            return EmbeddedServers.start();
        }
    }

    private static String database(Class<?> test) {
        String name = test.getSimpleName().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_DATABASE_NAME))
                + "-"
                + DATABASES.incrementAndGet();
    }
}
