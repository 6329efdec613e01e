package org.mentoring.notification.mail;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;

import org.mentoring.notification.mail.SmtpMailServer.UnansweredException;
import org.mentoring.notification.mail.SmtpMailServer.UnreachableException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final String NAME = "smtp";

    @Bean
    MailServer mailServer(JavaMailSenderImpl account, MailSettings settings, InstantSource clock) {
        return new SmtpMailServer(
                account,
                settings,
                retry(settings),
                circuit(settings.circuit()),
                bulkhead(settings),
                clock);
    }

    private static Retry retry(MailSettings settings) {
        return Retry.of(
                NAME,
                RetryConfig.custom()
                        .maxAttempts(settings.attempts())
                        .waitDuration(settings.pause())
                        .retryExceptions(UnreachableException.class)
                        .build());
    }

    /// Half-open by itself, so that the worker, who asks before it takes work on, sees it.
    private static CircuitBreaker circuit(MailSettings.Circuit circuit) {
        return CircuitBreaker.of(
                NAME,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(circuit.window())
                        .minimumNumberOfCalls(circuit.minimumCalls())
                        .failureRateThreshold(circuit.failureRatePercent())
                        .waitDurationInOpenState(circuit.open())
                        .permittedNumberOfCallsInHalfOpenState(circuit.probes())
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .recordExceptions(UnreachableException.class, UnansweredException.class)
                        .build());
    }

    private static Bulkhead bulkhead(MailSettings settings) {
        return Bulkhead.of(
                NAME, BulkheadConfig.custom().maxConcurrentCalls(settings.connections()).build());
    }
}
