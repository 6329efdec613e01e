package org.mentoring.gateway.routing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.gateway.routing.GatewaySettings.Service;

import java.net.URI;
import java.util.List;

class GatewaySettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8081", "https://pairing.example", "http://[::1]:8081"})
    void takesTheAddressOfAService(String uri) {
        assertThatCode(() -> service(URI.create(uri))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8081",
                "http://localhost/api",
                "ftp://localhost",
                "/",
                "http://a?b"
            })
    void refusesWhatIsNoAddressOfAService(String uri) {
        assertThatThrownBy(() -> service(URI.create(uri)))
                .hasMessageContaining("write http://host:port");
    }

    @Test
    void refusesAServiceWithoutInstances() {
        assertThatThrownBy(() -> new Service(List.of(), List.of("/api/x"), List.of()))
                .hasMessageContaining("at least one address");
    }

    private static Service service(URI uri) {
        return new Service(List.of(uri), List.of("/api/x"), List.of());
    }
}
