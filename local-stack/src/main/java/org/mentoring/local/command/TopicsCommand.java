package org.mentoring.local.command;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.local.stack.StackException;
import org.mentoring.local.topics.DeclaredAccess;
import org.mentoring.local.topics.DeclaredTopics;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

@Command(
        name = "topics",
        description = "Makes the declared topics on a broker.",
        subcommands = TopicsCommand.Apply.class)
final class TopicsCommand {

    /// Runs once wherever the platform is installed. How to sign in to the broker is taken from the
    /// same environment variables that the services understand: `SPRING_KAFKA_SECURITY_PROTOCOL`
    /// and `SPRING_KAFKA_PROPERTIES_…`.
    @Command(
            name = "apply",
            description =
                    "Brings topics, and if wanted access rules, to what TopicCatalog declares.")
    static final class Apply implements Callable<Integer> {

        private static final String PROPERTIES = "SPRING_KAFKA_PROPERTIES_";
        private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

        @Option(names = "--bootstrap", required = true, paramLabel = "host:port")
        private String bootstrap = "";

        @Option(
                names = "--replicas",
                defaultValue = "1",
                paramLabel = "n",
                description = "Copies of each partition.")
        private int replicas;

        @Option(names = "--access-rules", description = "Also set who may read and write what.")
        private boolean accessRules;

        @Override
        public Integer call() throws InterruptedException {
            try (Admin admin = Admin.create(clientSettings(System.getenv()))) {
                List<String> done =
                        new DeclaredTopics(TopicCatalog.declarations(), replicas).apply(admin);
                done.forEach(System.out::println);
                System.out.println(TopicCatalog.declarations().size() + " topics are as declared");
                if (accessRules) {
                    System.out.println(new DeclaredAccess(TopicCatalog.accessRules()).apply(admin));
                }
                return 0;
            } catch (ExecutionException e) {
                throw new StackException(
                        "The broker at " + bootstrap + " refused: " + e.getMessage());
            }
        }

        private Map<String, Object> clientSettings(Map<String, String> environment) {
            Map<String, Object> settings = new HashMap<>();
            settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
            settings.put(
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    Math.toIntExact(ANSWER_LIMIT.toMillis()));
            String protocol = environment.get("SPRING_KAFKA_SECURITY_PROTOCOL");
            if (protocol != null) {
                settings.put(AdminClientConfig.SECURITY_PROTOCOL_CONFIG, protocol);
            }
            environment.forEach((name, value) -> {
                if (name.startsWith(PROPERTIES)) {
                    settings.put(
                            name.substring(PROPERTIES.length())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '.'),
                            value);
                }
            });
            return settings;
        }
    }
}
