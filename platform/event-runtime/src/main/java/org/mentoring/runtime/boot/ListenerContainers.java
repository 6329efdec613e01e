package org.mentoring.runtime.boot;

import org.mentoring.runtime.consumer.ConsumerSettings;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Lets every container that the binder makes pause and retry without end when a batch fails, and
/// remembers them for the health check.
final class ListenerContainers
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {

    private static final double GROWTH = 2;

    private final List<AbstractMessageListenerContainer<?, ?>> containers =
            new CopyOnWriteArrayList<>();
    private final ConsumerSettings settings;

    ListenerContainers(ConsumerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container, String topic, String group) {
        container.setCommonErrorHandler(errorHandler());
        container.getContainerProperties().setAuthExceptionRetryInterval(settings.longestRetry());
        container.getContainerProperties().setRestartAfterAuthExceptions(true);
        containers.add(container);
    }

    /// Containers that have died though nobody stopped them.
    List<String> dead() {
        return containers.stream()
                .filter(container -> !container.isInExpectedState())
                .map(container -> String.valueOf(container.getBeanName()))
                .toList();
    }

    /// Spring's own list of exceptions that are not worth a retry would skip batches, so it is
    /// emptied.
    private DefaultErrorHandler errorHandler() {
        ExponentialBackOff backOff =
                new ExponentialBackOff(settings.firstRetry().toMillis(), GROWTH);
        backOff.setMaxInterval(settings.longestRetry().toMillis());
        DefaultErrorHandler handler =
                new DefaultErrorHandler(
                        (record, failure) -> {
                            throw new IllegalStateException("Nothing is ever skipped", failure);
                        },
                        backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
