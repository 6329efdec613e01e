package org.mentoring.runtime.boot;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How long a caller waits for a store that does not answer. Together these stay below the five
/// seconds after which an HTTP caller is told to come back later.
///
/// @param selection until a usable server is found
/// @param connect until a connection stands
/// @param read until a server has answered one command
@Validated
@ConfigurationProperties("mentoring.store")
record StoreSettings(
        @DefaultValue("2s") @NotNull Duration selection,
        @DefaultValue("1s") @NotNull Duration connect,
        @DefaultValue("4s") @NotNull Duration read) {

    /// Reads go to the primary, whatever the connection string says: a command decides on what it
    /// reads, and a lagging member would show a state that is gone.
    void apply(MongoClientSettings.Builder client) {
        client.readPreference(ReadPreference.primary());
        client.applyToClusterSettings(cluster ->
                cluster.serverSelectionTimeout(selection.toMillis(), TimeUnit.MILLISECONDS));
        client.applyToConnectionPoolSettings(
                pool -> pool.maxWaitTime(selection.toMillis(), TimeUnit.MILLISECONDS));
        client.applyToSocketSettings(socket ->
                socket.connectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(read.toMillis(), TimeUnit.MILLISECONDS));
    }
}
