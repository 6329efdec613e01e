package org.mentoring.local.command;

import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.embedded.EmbeddedKafka;
import org.mentoring.embedded.EmbeddedMail;
import org.mentoring.embedded.EmbeddedMongo;
import org.mentoring.local.idp.IdentityProvider;
import org.mentoring.local.mail.MailPage;
import org.mentoring.local.topics.DeclaredTopics;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// Child processes of the stack: each serves one embedded server and makes a file when it is ready.
@Command(name = "serve", hidden = true)
final class ServeCommand {

    @Command(name = "kafka")
    int kafka(
            @Option(names = "--port") int port,
            @Option(names = "--data") Path data,
            @Option(names = "--ready") Path ready)
            throws ExecutionException, InterruptedException, IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(port, data);
        stopAtExit(kafka);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            new DeclaredTopics(TopicCatalog.declarations(), 1)
                    .apply(admin)
                    .forEach(System.out::println);
        }
        return ready(ready);
    }

    @Command(name = "mongo")
    int mongo(
            @Option(names = "--port") int port,
            @Option(names = "--data") Path data,
            @Option(names = "--ready") Path ready)
            throws IOException {
        stopAtExit(EmbeddedMongo.start(port, data));
        return ready(ready);
    }

    @Command(name = "identity")
    int identity(
            @Option(names = "--identity-port") @Nullable Integer identityPort,
            @Option(names = "--web-page") @Nullable String webPage,
            @Option(names = "--data") @Nullable Path data,
            @Option(names = "--smtp-port") @Nullable Integer smtpPort,
            @Option(names = "--mail-page-port") @Nullable Integer mailPagePort,
            @Option(names = "--ready") Path ready)
            throws IOException {
        if (smtpPort != null && mailPagePort != null) {
            EmbeddedMail mail = EmbeddedMail.start(smtpPort);
            stopAtExit(mail);
            stopAtExit(MailPage.start(mailPagePort, mail));
        }
        if (identityPort != null) {
            IdentityProvider.start(
                    "--server.port=" + identityPort,
                    "--server.address=127.0.0.1",
                    "--mentoring.oidc.issuer=http://localhost:" + identityPort,
                    "--mentoring.idp.keys=" + data,
                    "--mentoring.public-url=" + webPage);
        }
        return ready(ready);
    }

    private static int ready(Path file) throws IOException {
        Files.writeString(file, "");
        return MentoringCommand.GOES_ON;
    }

    private static void stopAtExit(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("Not stopped in order: " + e);
        }
    }
}
