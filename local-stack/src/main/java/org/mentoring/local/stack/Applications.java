package org.mentoring.local.stack;

import static java.util.stream.Collectors.joining;

import org.mentoring.local.process.ChildSpec;
import org.mentoring.local.process.ReadyCheck;
import org.mentoring.local.stack.Processes.Listed;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The four services and the gateway as processes, each told by its environment where the others
/// are.
final class Applications {

    static final String GATEWAY = "gateway";

    private static final int STOPPED_FIRST = 0;
    private static final int STOPPED_NEXT = 1;

    private final StackSettings settings;
    private final Images images;
    private final UnaryOperator<Image> caching;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    Applications(StackSettings settings, Images images, UnaryOperator<Image> caching) {
        this.settings = settings;
        this.images = images;
        this.caching = caching;
    }

    List<ChildSpec> processes() {
        List<ChildSpec> processes = new ArrayList<>();
        for (Service service : Service.values()) {
            IntStream.range(0, settings.instancesOf(service))
                    .mapToObj(instance -> service(service, instance))
                    .forEach(processes::add);
        }
        if (everyServiceRuns()) {
            processes.add(gateway());
        }
        return processes;
    }

    /// A gateway has to know an address of each.
    private boolean everyServiceRuns() {
        return Stream.of(Service.values()).allMatch(service -> settings.instancesOf(service) > 0);
    }

    private ChildSpec service(Service service, int instance) {
        Map<String, String> environment = new HashMap<>(forAll());
        environment.put("MENTORING_MONGODB_URI", settings.mongodbUri(service.database()));
        environment.put("MENTORING_KAFKA_BOOTSTRAP", settings.kafkaBootstrap());
        environment.put("MENTORING_SMTP_HOST", settings.smtpHost());
        environment.put("MENTORING_SMTP_PORT", String.valueOf(settings.smtpPort()));
        String name = instance == 0 ? service.module() : service.module() + "-" + (instance + 1);
        Listed listed =
                new Listed(
                        name,
                        address(service, instance),
                        Set.of(Servers.KAFKA, Servers.MONGO),
                        STOPPED_NEXT);
        return application(
                listed, service.module(), service.port(settings.ports(), instance), environment);
    }

    private ChildSpec gateway() {
        Map<String, String> environment = new HashMap<>(forAll());
        for (Service service : Service.values()) {
            String addresses =
                    IntStream.range(0, settings.instancesOf(service))
                            .mapToObj(instance -> address(service, instance))
                            .collect(joining(","));
            environment.put(service.urisVariable(), addresses);
        }
        Listed listed =
                new Listed(
                        GATEWAY,
                        settings.gatewayUrl(),
                        Set.of(Servers.KAFKA, Servers.MONGO),
                        STOPPED_FIRST);
        return application(listed, GATEWAY, settings.ports().gateway(), environment);
    }

    private Map<String, String> forAll() {
        return Map.of(
                "MENTORING_OIDC_ISSUER", settings.oidcIssuer(),
                "MENTORING_PUBLIC_URL", settings.gatewayUrl(),
                "MENTORING_PAGING_CURSOR_SECRETS", CursorSecret.in(settings.folders().identity()),
                "SERVER_ADDRESS", Processes.HOST);
    }

    private ChildSpec application(
            Listed listed, String module, int port, Map<String, String> environment) {
        environment.put("SERVER_PORT", String.valueOf(port));
        Image image = caching.apply(images.application(module));
        URI readiness =
                URI.create("http://" + Processes.HOST + ":" + port + "/actuator/health/readiness");
        return Processes.process(
                settings.folders(),
                listed,
                Jvm.command(image, Jvm.HEAP_MEBIBYTES, List.of()),
                environment,
                ReadyCheck.http(http, readiness));
    }

    private String address(Service service, int instance) {
        return "http://" + Processes.HOST + ":" + service.port(settings.ports(), instance);
    }
}
