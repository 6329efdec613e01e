package org.mentoring.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

@Timeout(20)
class TcpProxyTest {

    private EchoServer server;
    private TcpProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new EchoServer();
        proxy = TcpProxy.to(server.port());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void passesBytesBothWays() throws IOException {
        try (Socket client = connect()) {
            assertThat(ask(client, 'a')).isEqualTo('a');
            assertThat(ask(client, 'b')).isEqualTo('b');
        }
    }

    @Test
    void cutsTheReplyAfterTheServerDidTheWork() throws IOException {
        try (Socket client = connect()) {
            proxy.cutReplyTo("x");
            assertThat(ask(client, 'a')).isEqualTo('a');

            assertThat(ask(client, 'x')).isEqualTo(-1);

            assertThat(server.received()).isEqualTo(2);
            assertThat(proxy.repliesCut()).isOne();
        }
        try (Socket client = connect()) {
            assertThat(ask(client, 'x')).isEqualTo('x');
        }
    }

    @Test
    void closesOpenConnectionsAndTakesNewOnes() throws IOException {
        try (Socket client = connect()) {
            assertThat(ask(client, 'a')).isEqualTo('a');

            proxy.cutAll();

            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        try (Socket client = connect()) {
            assertThat(ask(client, 'b')).isEqualTo('b');
        }
    }

    @Test
    void refusesUntilHealed() throws IOException {
        proxy.refuse();
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);

        proxy.heal();

        try (Socket client = connect()) {
            assertThat(ask(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void holdsBytesWhileStalled() throws IOException {
        try (Socket client = connect()) {
            assertThat(ask(client, 'a')).isEqualTo('a');
            proxy.stall();
            client.setSoTimeout(100);
            assertThatThrownBy(() -> ask(client, 'b')).isInstanceOf(SocketTimeoutException.class);

            proxy.heal();

            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isEqualTo('b');
        }
    }

    @Test
    void delaysEachChunk() throws IOException {
        try (Socket client = connect()) {
            proxy.delay(Duration.ofMillis(50));
            long before = System.nanoTime();

            assertThat(ask(client, 'a')).isEqualTo('a');

            assertThat(System.nanoTime() - before)
                    .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @Test
    void closesAClientWhoseServerIsGone() throws IOException {
        server.close();
        await().untilAsserted(() -> {
            try (Socket client = connect()) {
                assertThat(ask(client, 'a')).isEqualTo(-1);
            }
        });
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static int ask(Socket client, char question) throws IOException {
        client.getOutputStream().write(question);
        return client.getInputStream().read();
    }
}
