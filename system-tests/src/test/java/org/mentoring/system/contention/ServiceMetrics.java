package org.mentoring.system.contention;

import org.mentoring.system.stack.WholeSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/// What a service has measured itself: how long it took, without the way to it and back, which on a
/// busy machine says more about the machine.
final class ServiceMetrics {

    private static final Pattern LONGEST =
            Pattern.compile("(?m)^http_server_requests_seconds_max\\{(.*)} (\\S+)$");

    private final WholeSystem system;

    ServiceMetrics(WholeSystem system) {
        this.system = system;
    }

    /// The longest of the last minutes among requests whose address ends like this.
    Duration longestRequest(String service, String addressEnd) {
        double seconds =
                LONGEST.matcher(metrics(service))
                        .results()
                        .filter(row -> row.group(1).contains(addressEnd + "\""))
                        .mapToDouble(row -> Double.parseDouble(row.group(2)))
                        .max()
                        .orElseThrow();
        return Duration.ofMillis((long) (seconds * 1_000));
    }

    private String metrics(String service) {
        URI address = URI.create(system.process(service).address() + "/actuator/prometheus");
        String token = system.callers().byEmail("administrator@example.org").token();
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
