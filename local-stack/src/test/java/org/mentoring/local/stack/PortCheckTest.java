package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.embedded.FreePort;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

class PortCheckTest {

    @TempDir Path home;

    @Test
    void namesTheTakenPortAndWhatToDo() throws Exception {
        Ports ports = Ports.free();
        try (ServerSocket taken =
                new ServerSocket(ports.mongo(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.requireFree(settings(ports)))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(
                            "Port " + taken.getLocalPort() + ", which the store needs, is taken")
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void acceptsFreePorts() {
        assertThatCode(() -> PortCheck.requireFree(settings(Ports.free())))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheServerThatDoesNotAnswer() {
        String nowhere = "127.0.0.1:" + FreePort.any();

        assertThatThrownBy(() -> check(Map.of("MENTORING_KAFKA_BOOTSTRAP", nowhere)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(
                        "Nothing answers at "
                                + nowhere
                                + ", which MENTORING_KAFKA_BOOTSTRAP names");
        assertThatThrownBy(() ->
                        check(
                                Map.of(
                                        "MENTORING_MONGODB_URI",
                                        "mongodb://user:secret@" + nowhere + "/?replicaSet=rs0")))
                .hasMessageContaining(nowhere)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() ->
                        check(Map.of("MENTORING_OIDC_ISSUER", "http://" + nowhere + "/realms/x")))
                .hasMessageContaining("MENTORING_OIDC_ISSUER");
    }

    @Test
    void acceptsServersThatAnswer() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + server.getLocalPort();
            assertThatCode(() ->
                            check(
                                    Map.of(
                                            "MENTORING_KAFKA_BOOTSTRAP",
                                            address,
                                            "MENTORING_MONGODB_URI",
                                            "mongodb://" + address)))
                    .doesNotThrowAnyException();
        }
    }

    private static void check(Map<String, String> environment) {
        PortCheck.requireReachable(RealServers.of(environment));
    }

    private StackSettings settings(Ports ports) {
        return StackSettings.of(new StackFolders(home, home), ports);
    }
}
