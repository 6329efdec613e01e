package org.mentoring.notification.message;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Delivers what is due, several at a time: each worker goes on until nothing is left, then looks
/// again from time to time. Nothing is taken on while the mail server's circuit is open.
///
/// When the process stops, a mail on its way is finished. When it dies, the lease runs out and
/// another worker sends the same mail again, with the same Message-ID.
final class NotificationWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationWorkers.class);
    private static final Duration LAST_MAIL = Duration.ofSeconds(20);
    private static final String DELIVERIES = "mentoring.notifications.deliveries";

    private final NotificationService notifications;
    private final NotificationDelivery delivery;
    private final DeliverySettings settings;
    private final MeterRegistry meters;
    private volatile @Nullable ScheduledExecutorService threads;

    NotificationWorkers(
            NotificationService notifications,
            NotificationDelivery delivery,
            DeliverySettings settings,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.delivery = delivery;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void start() {
        ScheduledExecutorService starting =
                Executors.newScheduledThreadPool(
                        settings.workers(), Thread.ofVirtual().name("mails-", 0).factory());
        long poll = settings.poll().toMillis();
        for (int worker = 0; worker < settings.workers(); worker++) {
            long apart = poll * worker / settings.workers();
            var _ =
                    starting.scheduleWithFixedDelay(
                            this::deliverAll, apart, poll, TimeUnit.MILLISECONDS);
        }
        threads = starting;
    }

    /// An executor forgets a task that throws; this one looks again.
    private void deliverAll() {
        try {
            while (isRunning() && delivery.possible() && deliverOne()) {
                LOG.trace("looking for the next one");
            }
        } catch (RuntimeException failed) {
            LOG.warn("Messages wait until the store answers: {}", failed.toString());
        }
    }

    private boolean deliverOne() {
        Optional<Stored<Notification>> taken = notifications.takeOn();
        taken.ifPresent(this::deliver);
        return taken.isPresent();
    }

    private void deliver(Stored<Notification> taken) {
        DeliveryCommand outcome = delivery.deliver(taken);
        notifications.record(taken.id(), outcome);
        meters.counter(DELIVERIES, "outcome", name(outcome)).increment();
    }

    private static String name(DeliveryCommand outcome) {
        return switch (outcome) {
            case DeliveryCommand.RecordSent _ -> "sent";
            case DeliveryCommand.RecordRefusal _ -> "refused";
            case DeliveryCommand.RecordNoAnswer _ -> "unanswered";
            case DeliveryCommand.Postpone _ -> "postponed";
            case DeliveryCommand.GiveUp _ -> "given-up";
            case DeliveryCommand.Drop _ -> "dropped";
            case DeliveryCommand.Claim _ -> "claimed";
            case DeliveryCommand.AskAgain _ -> "asked-again";
        };
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = threads;
        threads = null;
        if (stopping != null) {
            stopping.shutdown();
            finish(stopping);
        }
    }

    private static void finish(ScheduledExecutorService stopping) {
        try {
            if (!stopping.awaitTermination(LAST_MAIL.toMillis(), TimeUnit.MILLISECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
