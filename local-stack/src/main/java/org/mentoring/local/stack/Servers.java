package org.mentoring.local.stack;

import org.mentoring.local.process.ChildSpec;
import org.mentoring.local.process.ReadyCheck;
import org.mentoring.local.stack.Processes.Listed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The embedded servers as processes: this program again, told to serve one of them. A server that
/// exists elsewhere is left out.
final class Servers {

    static final String KAFKA = "kafka";
    static final String MONGO = "mongo";
    static final String IDENTITY = "identity";

    /// Of those that keep data.
    private static final int DATA_HEAP_MEBIBYTES = 256;

    private static final int HEAP_MEBIBYTES = 160;
    private static final int STOPPED_LAST = 2;

    private final StackSettings settings;
    private final Images images;
    private final UnaryOperator<Image> caching;

    Servers(StackSettings settings, Images images, UnaryOperator<Image> caching) {
        this.settings = settings;
        this.images = images;
        this.caching = caching;
    }

    List<ChildSpec> processes() {
        RealServers real = settings.realServers();
        List<ChildSpec> processes = new ArrayList<>();
        if (real.kafkaBootstrap() == null) {
            processes.add(kafka());
        }
        if (real.mongodbUri() == null) {
            processes.add(mongo());
        }
        if (real.oidcIssuer() == null || real.smtpHost() == null) {
            processes.add(identityAndMail(real));
        }
        return processes;
    }

    private ChildSpec kafka() {
        int port = settings.ports().kafka();
        return server(
                KAFKA,
                port,
                DATA_HEAP_MEBIBYTES,
                "--port=" + port,
                "--data=" + settings.folders().kafka());
    }

    private ChildSpec mongo() {
        int port = settings.ports().mongo();
        return server(
                MONGO,
                port,
                DATA_HEAP_MEBIBYTES,
                "--port=" + port,
                "--data=" + settings.folders().mongo());
    }

    private ChildSpec identityAndMail(RealServers real) {
        Ports ports = settings.ports();
        List<String> arguments = new ArrayList<>();
        if (real.oidcIssuer() == null) {
            arguments.add("--identity-port=" + ports.identity());
            arguments.add("--web-page=http://localhost:" + ports.gateway());
            arguments.add("--data=" + settings.folders().identity());
        }
        if (real.smtpHost() == null) {
            arguments.add("--smtp-port=" + ports.smtp());
            arguments.add("--mail-page-port=" + ports.mailPage());
        }
        return server(IDENTITY, ports.identity(), HEAP_MEBIBYTES, arguments.toArray(String[]::new));
    }

    private ChildSpec server(String name, int port, int heapMebibytes, String... arguments) {
        Path ready = settings.folders().run().resolve(name + ".ready");
        List<String> all = new ArrayList<>(List.of("serve", name, "--ready=" + ready));
        all.addAll(List.of(arguments));
        Image image = caching.apply(images.own(name));
        return Processes.process(
                settings.folders(),
                new Listed(name, Processes.HOST + ":" + port, Set.of(), STOPPED_LAST),
                Jvm.command(image, heapMebibytes, all),
                Map.of(),
                ReadyCheck.file(ready));
    }
}
