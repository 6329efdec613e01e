package org.mentoring.gateway.problem;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemType;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.WebExceptionHandler;

import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    private static final String BARE_ERRORS = "mentoring.bareErrors";

    @Bean
    WebExceptionHandler problemExceptionHandler() {
        return new ProblemExceptionHandler();
    }

    /// Paths that could mean one thing here and another in a service never get further.
    @Bean
    ServerExchangeRejectedHandler rejectedPaths() {
        return (exchange, _) ->
                ProblemWriter.write(
                        exchange,
                        Problem.of(
                                ProblemType.MALFORMED_REQUEST,
                                "Write the address in its plain form."));
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> bareErrors() {
        return factory -> factory.addServerCustomizers(ProblemConfiguration::withBareErrors);
    }

    private static HttpServer withBareErrors(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline()
                        .addAfter(NettyPipeline.HttpCodec, BARE_ERRORS, new BareErrorHandler()));
    }
}
