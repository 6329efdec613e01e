package org.mentoring.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// Asks a [ReadyCheck] again and again beside the supervisor's thread, one question at a time.
final class ReadyProbe {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ReadyCheck check;
    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(false);
    private Instant nextQuestion = Instant.MIN;

    ReadyProbe(ReadyCheck check) {
        this.check = check;
    }

    void reset() {
        answer = CompletableFuture.completedFuture(false);
    }

    boolean ready(Instant now) {
        if (!answer.isDone()) {
            return false;
        }
        if (answer.resultNow()) {
            return true;
        }
        if (!now.isBefore(nextQuestion)) {
            nextQuestion = now.plus(PAUSE);
            answer = ask();
        }
        return false;
    }

    private CompletableFuture<Boolean> ask() {
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            boolean ready = false;
            try {
                ready = check.ready();
            } finally {
                asked.complete(ready);
            }
        });
        return asked;
    }
}
