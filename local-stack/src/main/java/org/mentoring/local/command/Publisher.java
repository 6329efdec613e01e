package org.mentoring.local.command;

import org.jspecify.annotations.Nullable;
import org.mentoring.local.stack.LocalStack;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Writes down once a second what runs, for the commands that follow `up`.
final class Publisher {

    private final LocalStack stack;
    private final RunFiles files;
    private @Nullable ScheduledFuture<?> publishing;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("publisher").factory());

    Publisher(LocalStack stack, RunFiles files) {
        this.stack = stack;
        this.files = files;
    }

    void start() {
        publishing = timer.scheduleWithFixedDelay(this::publish, 0, 1, TimeUnit.SECONDS);
    }

    void stop() {
        if (publishing != null) {
            publishing.cancel(false);
        }
        timer.shutdown();
    }

    synchronized void publish() {
        files.write(RunningStack.of(stack.settings(), stack.statuses()));
    }
}
