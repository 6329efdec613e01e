package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.local.process.ChildSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ServersTest {

    @TempDir Path home;

    @Test
    void areAllEmbeddedWhereNothingElseIsNamed() {
        assertThat(servers(Map.of()))
                .extracting(ChildSpec::name)
                .containsExactly("kafka", "mongo", "identity");
    }

    @Test
    void leaveOutWhatExistsElsewhere() {
        assertThat(servers(Map.of("MENTORING_KAFKA_BOOTSTRAP", "k:9092")))
                .extracting(ChildSpec::name)
                .containsExactly("mongo", "identity");
        assertThat(servers(Map.of("MENTORING_MONGODB_URI", "mongodb://m")))
                .extracting(ChildSpec::name)
                .containsExactly("kafka", "identity");
        assertThat(
                        servers(
                                Map.of(
                                        "MENTORING_OIDC_ISSUER",
                                        "https://i",
                                        "MENTORING_SMTP_HOST",
                                        "s")))
                .extracting(ChildSpec::name)
                .containsExactly("kafka", "mongo");
    }

    @Test
    void keepTheMailCatcherBesideARealIssuerAndTheOtherWayRound() {
        assertThat(identity(Map.of("MENTORING_OIDC_ISSUER", "https://i")))
                .noneMatch(argument -> argument.startsWith("--identity-port"))
                .anyMatch(argument -> argument.startsWith("--smtp-port"));
        assertThat(identity(Map.of("MENTORING_SMTP_HOST", "s")))
                .anyMatch(argument -> argument.startsWith("--identity-port"))
                .noneMatch(argument -> argument.startsWith("--smtp-port"));
    }

    private List<String> identity(Map<String, String> environment) {
        return servers(environment).getLast().command();
    }

    private List<ChildSpec> servers(Map<String, String> environment) {
        StackFolders folders = new StackFolders(home, home);
        StackSettings settings =
                new StackSettings(
                        folders,
                        Ports.standard(),
                        Map.of(),
                        RealServers.of(environment),
                        true,
                        false);
        return new Servers(settings, new Images(folders), image -> image).processes();
    }
}
