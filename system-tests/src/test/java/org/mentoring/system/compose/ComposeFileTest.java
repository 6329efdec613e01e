package org.mentoring.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.contracts.AccessRule;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.system.compose.ComposeFile.Service;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What somebody who runs `docker compose up` relies on.
class ComposeFileTest {

    private static final Set<String> SERVICES =
            Set.of(
                    "pairing-service",
                    "meeting-service",
                    "feedback-service",
                    "notification-service");
    private static final Pattern KAFKA_USER = Pattern.compile("user_([\\w-]+)=");
    private static final Pattern KAFKA_LOGIN = Pattern.compile("username=\"([\\w-]+)\"");

    private final ComposeFile compose = ComposeFile.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairing-service",
                "meeting-service",
                "feedback-service",
                "notification-service",
                "gateway",
                "idp"
            })
    void applicationsRunConfinedAndAreWatched(String name) {
        Service application = compose.service(name);

        assertThat(application.is("read_only")).isTrue();
        assertThat(application.list("cap_drop")).containsExactly("ALL");
        assertThat(application.list("security_opt")).containsExactly("no-new-privileges:true");
        assertThat(application.list("tmpfs")).containsExactly("/tmp");
        assertThat(String.valueOf(application.object("healthcheck").get("test")))
                .contains("is-ready");
        assertThat(application.has("mem_limit")).isTrue();
        assertThat(application.is("privileged")).isFalse();
    }

    @Test
    void oneDockerfileMakesEveryApplicationAndRunsItAsNobody() {
        String dockerfile = ComposeFile.text("deploy/Dockerfile");
        String image = dockerfile.substring(dockerfile.lastIndexOf("\nFROM "));

        assertThat(image).containsPattern("\nUSER [1-9]\\d+\n").contains("COPY deploy/is-ready ");
        for (String name : compose.names()) {
            Service service = compose.service(name);
            if (service.has("build")) {
                assertThat(service.object("build").get("dockerfile"))
                        .as(name)
                        .isEqualTo("deploy/Dockerfile");
            }
        }
    }

    @Test
    void everyServiceSignsInToItsOwnDatabaseAsItsOwnUser() {
        for (String name : SERVICES) {
            String database = name.replace("-service", "");
            URI uri = URI.create(compose.service(name).environment("MENTORING_MONGODB_URI"));

            assertThat(uri.getUserInfo()).as(name).startsWith(database + ":");
            assertThat(uri.getPath()).as(name).isEqualTo("/" + database);
            assertThat(uri.getQuery()).as(name).contains("authSource=" + database);
        }
    }

    @Test
    void theStoreGivesEachUserItsOwnDatabaseAndNoOther() {
        String setup = ComposeFile.text("deploy/mongo/setup.js");
        Set<String> databases =
                SERVICES.stream().map(name -> name.replace("-service", "")).collect(toSet());

        var made = Pattern.compile("for \\(const service of \\[([^]]*)]\\)").matcher(setup);
        assertThat(made.find()).isTrue();
        assertThat(made.group(1).replace("'", "").split(", "))
                .containsExactlyInAnyOrderElementsOf(databases);
        assertThat(setup)
                .contains("const roles = [{ role: 'readWrite', db: service }]")
                .doesNotContain("AnyDatabase")
                .doesNotContain("'root'");
    }

    @Test
    void kafkaKnowsThePrincipalsOfTheDeclarationAndAnAdministrator() {
        Set<String> principals =
                TopicCatalog.accessRules().stream().map(AccessRule::principal).collect(toSet());
        String users =
                compose.service("kafka")
                        .environment("KAFKA_LISTENER_NAME_CLIENT_PLAIN_SASL_JAAS_CONFIG");

        assertThat(KAFKA_USER.matcher(users).results().map(user -> user.group(1)))
                .containsExactlyInAnyOrderElementsOf(with(principals, "admin"));
        assertThat(principals).isEqualTo(SERVICES);
        for (String name : SERVICES) {
            assertThat(login(name)).as(name).isEqualTo(name);
        }
        assertThat(login("kafka-topics")).isEqualTo("admin");
    }

    @Test
    void kafkaForbidsWhatNoRuleAllowsAndMakesNoTopicByItself() {
        Service kafka = compose.service("kafka");

        assertThat(kafka.environment("KAFKA_AUTHORIZER_CLASS_NAME")).endsWith("StandardAuthorizer");
        assertThat(kafka.environment("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND")).isEqualTo("false");
        assertThat(kafka.environment("KAFKA_AUTO_CREATE_TOPICS_ENABLE")).isEqualTo("false");
        assertThat(kafka.environment("KAFKA_SUPER_USERS").split(";"))
                .containsExactlyInAnyOrder("User:admin", "User:ANONYMOUS");
    }

    /// Whoever needs no password is a super user, so nobody outside the container may come that
    /// way.
    @Test
    void kafkaTalksWithoutPasswordsToItselfOnly() {
        Service kafka = compose.service("kafka");
        String protocols = kafka.environment("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP");

        for (String listener : kafka.environment("KAFKA_LISTENERS").split(",")) {
            String name = listener.substring(0, listener.indexOf(':'));
            if (protocols.contains(name + ":PLAINTEXT")) {
                assertThat(listener).startsWith(name + "://localhost:");
            } else {
                assertThat(protocols).contains(name + ":SASL_PLAINTEXT");
            }
        }
    }

    @Test
    void servicesStartWhenStoreUsersAndTopicsAreMade() {
        for (String name : SERVICES) {
            Map<?, ?> after = compose.service(name).object("depends_on");

            assertThat(condition(after, "mongo-setup")).isEqualTo("service_completed_successfully");
            assertThat(condition(after, "kafka-topics"))
                    .isEqualTo("service_completed_successfully");
        }
        assertThat(compose.service("kafka-topics").list("command"))
                .startsWith("topics", "apply")
                .contains("--access-rules");
    }

    @Test
    void theGatewayFindsEveryServiceAtThePortItListensOn() {
        Service gateway = compose.service("gateway");
        for (String name : SERVICES) {
            String variable =
                    "MENTORING_" + name.replace("-service", "").toUpperCase(java.util.Locale.ROOT);
            String port = compose.service(name).environment("SERVER_PORT");

            assertThat(gateway.environment(variable + "_URIS"))
                    .isEqualTo("http://" + name + ":" + port);
        }
        assertThat(gateway.list("ports"))
                .containsExactly("127.0.0.1:8080:" + gateway.environment("SERVER_PORT"));
    }

    @Test
    void nothingIsPublishedBeyondThisMachineAndServersNotAtAll() {
        for (String name : compose.names()) {
            assertThat(compose.service(name).list("ports"))
                    .as(name)
                    .allMatch(port -> port.startsWith("127.0.0.1:"));
        }
        for (String name : List.of("mongo", "kafka")) {
            assertThat(compose.service(name).list("ports")).as(name).isEmpty();
        }
        SERVICES.forEach(name -> assertThat(compose.service(name).list("ports")).isEmpty());
    }

    @Test
    void serversAreWatchedAndTheirImagesAreNotWhateverIsLatest() {
        for (String name : List.of("mongo", "kafka")) {
            assertThat(compose.service(name).object("healthcheck").get("test"))
                    .as(name)
                    .isNotNull();
        }
        for (String name : compose.names()) {
            Service service = compose.service(name);
            if (!service.has("build")) {
                assertThat(service.text("image")).as(name).matches("[\\w./-]+:v?\\d[\\w.-]*");
            }
        }
    }

    @Test
    void everyoneTrustsTheSameIssuer() {
        String issuer = compose.service("idp").environment("MENTORING_OIDC_ISSUER");
        for (String name : with(SERVICES, "gateway")) {
            assertThat(compose.service(name).environment("MENTORING_OIDC_ISSUER"))
                    .as(name)
                    .isEqualTo(issuer);
        }
    }

    private String login(String service) {
        var login =
                KAFKA_LOGIN.matcher(
                        compose.service(service)
                                .environment("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG"));
        assertThat(login.find()).as(service).isTrue();
        return login.group(1);
    }

    private static String condition(Map<?, ?> after, String service) {
        return after.get(service) instanceof Map<?, ?> condition
                ? String.valueOf(condition.get("condition"))
                : "none";
    }

    private static Set<String> with(Set<String> names, String another) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(another))
                .collect(toSet());
    }
}
