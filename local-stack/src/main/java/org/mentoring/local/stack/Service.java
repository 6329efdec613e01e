package org.mentoring.local.stack;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// An application with a database behind the gateway.
public enum Service {
    PAIRING("pairing", Ports::pairing),
    MEETING("meeting", Ports::meeting),
    FEEDBACK("feedback", Ports::feedback),
    NOTIFICATION("notification", Ports::notification);

    private final String database;
    private final ToIntFunction<Ports> port;

    Service(String database, ToIntFunction<Ports> port) {
        this.database = database;
        this.port = port;
    }

    /// Its Maven module, and how people call it.
    public String module() {
        return database + "-service";
    }

    String database() {
        return database;
    }

    /// The gateway's setting that lists where its instances are.
    String urisVariable() {
        return "MENTORING_" + name() + "_URIS";
    }

    int port(Ports ports, int instance) {
        return port.applyAsInt(ports) + instance * Ports.INSTANCE_STEP;
    }

    public static Optional<Service> byModule(String module) {
        return Stream.of(values()).filter(service -> service.module().equals(module)).findFirst();
    }

    public static List<String> modules() {
        return Stream.of(values()).map(Service::module).toList();
    }
}
