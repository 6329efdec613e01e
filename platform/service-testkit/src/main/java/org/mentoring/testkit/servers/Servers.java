package org.mentoring.testkit.servers;

/// A broker and a store that tests can reach, however they run.
interface Servers {

    /// What to print: which kind of servers the tests of this JVM use.
    String description();

    String bootstrapServers();

    /// The connection string of one database.
    String mongoUri(String database);

    void stop();
}
