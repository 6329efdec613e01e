package org.mentoring.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/// Tells whether a process does its work yet. May block for a second; never throws for "not yet".
public interface ReadyCheck {

    boolean ready();

    /// Called before the process starts, so that nothing of an earlier run counts.
    default void reset() {}

    /// Ready once `address` answers 200.
    static ReadyCheck http(HttpClient client, URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(1)).build();
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /// Ready once the process has made this file.
    static ReadyCheck file(Path file) {
        return new FileCheck(file);
    }
}
