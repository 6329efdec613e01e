package org.mentoring.benchmarks.pipeline;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A client that keeps its connections and does as little as it can: what it uses is not free for
/// what is measured.
final class Http implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 1_000;

    private final CloseableHttpClient client =
            HttpClients.custom()
                    .setConnectionManager(
                            PoolingHttpClientConnectionManagerBuilder.create()
                                    .setMaxConnPerRoute(MOST_CONNECTIONS)
                                    .setMaxConnTotal(MOST_CONNECTIONS)
                                    .setDefaultConnectionConfig(ConnectionConfig.DEFAULT)
                                    .build())
                    .disableCookieManagement()
                    .disableAutomaticRetries()
                    .disableRedirectHandling()
                    .disableContentCompression()
                    .disableAuthCaching()
                    .build();

    /// An answer of any status.
    ///
    /// @param etag empty where there is none
    record Answer(int status, String etag, String body) {}

    Answer send(ClassicHttpRequest request) {
        try {
            return client.execute(request, Http::answer);
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        }
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException, ParseException {
        Header etag = response.getFirstHeader("ETag");
        return new Answer(
                response.getCode(),
                etag == null ? "" : etag.getValue(),
                EntityUtils.toString(response.getEntity()));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
