package org.mentoring.system.contention;

import com.nimbusds.jose.jwk.RSAKey;

import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.stack.LocalStack;
import org.mentoring.local.stack.Ports;
import org.mentoring.local.stack.RealServers;
import org.mentoring.local.stack.Service;
import org.mentoring.local.stack.StackFolders;
import org.mentoring.local.stack.StackSettings;
import org.mentoring.system.stack.Caller;
import org.mentoring.web.caller.Role;
import org.mentoring.web.test.TestTokens;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

/// Two instances of pairing-service on one store, each called directly, with a broker and an
/// identity provider and nothing else. The system that the other tests share has one instance.
final class TwoInstances implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final StackSettings settings;
    private final LocalStack processes;
    private final TestTokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private TwoInstances(StackSettings settings, LocalStack processes, TestTokens tokens) {
        this.settings = settings;
        this.processes = processes;
        this.tokens = tokens;
    }

    /// Starts on free ports and without data of earlier runs; returns when everything is ready.
    static TwoInstances start() throws IOException, ParseException {
        StackFolders folders = new StackFolders(absolute(".."), absolute("target/two-instances"));
        folders.deleteData();
        StackFolders.delete(folders.logs());
        StackSettings settings =
                new StackSettings(
                        folders,
                        Ports.free(),
                        Map.of(
                                Service.PAIRING, 2,
                                Service.MEETING, 0,
                                Service.FEEDBACK, 0,
                                Service.NOTIFICATION, 0),
                        RealServers.none(),
                        false,
                        false);
        LocalStack processes = LocalStack.start(settings, _ -> {});
        processes.awaitReady(START_LIMIT);
        Path key = folders.identity().resolve("signing-key.json");
        TestTokens tokens =
                new TestTokens(settings.oidcIssuer(), RSAKey.parse(Files.readString(key)));
        return new TwoInstances(settings, processes, tokens);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    /// Somebody who calls one of the instances.
    ///
    /// @param instance 0 or 1
    Caller caller(int instance, String email, Role role) {
        return new Caller(email, process(instance).address(), tokens.of(email, role), http);
    }

    /// Kills an instance without warning, and leaves it away.
    void kill(int instance) {
        processes.stopAtOnce(name(instance));
    }

    /// Where the processes' logs are.
    Path logs() {
        return settings.folders().logs();
    }

    private ChildStatus process(int instance) {
        return processes.statuses().stream()
                .filter(child -> child.name().equals(name(instance)))
                .findFirst()
                .orElseThrow();
    }

    private static String name(int instance) {
        return instance == 0 ? "pairing-service" : "pairing-service-2";
    }

    @Override
    public void close() {
        processes.close();
        http.close();
    }
}
