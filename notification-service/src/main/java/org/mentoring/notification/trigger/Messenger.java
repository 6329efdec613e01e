package org.mentoring.notification.trigger;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.notification.domain.Matter;
import org.mentoring.runtime.consumer.EventHandler;
import org.mentoring.runtime.consumer.ReceivedEvent;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// Asks for the messages that an event leads to. A crash on the way is harmless: the event comes
/// again, and each message has its name from it.
///
/// Messages of events older than the limit are recorded and not sent: when the service first reads
/// a topic, or reads it anew, nobody is told of what they knew weeks ago.
final class Messenger {

    /// Where messages are asked for; asking twice for the same one is harmless.
    interface Requests {
        void request(String causeEventId, String recipientId, Matter matter);
    }

    private final Requests requests;
    private final Requests tooLate;
    private final Duration ageLimit;
    private final InstantSource clock;

    /// @param tooLate where messages go whose event is older than the limit
    Messenger(Requests requests, Requests tooLate, Duration ageLimit, InstantSource clock) {
        this.requests = requests;
        this.tooLate = tooLate;
        this.ageLimit = ageLimit;
        this.clock = clock;
    }

    /// Overlooks what is not of this kind: types of newer producers, and withdrawn events.
    <E extends MentoringEvent> EventHandler telling(
            Class<E> kind, Function<E, List<MessageTo>> messages) {
        return received -> {
            if (kind.isInstance(received.data())) {
                messages.apply(kind.cast(received.data()))
                        .forEach(message -> ask(received, message));
            }
        };
    }

    private boolean isRecent(ReceivedEvent received) {
        return received.time().plus(ageLimit).isAfter(clock.instant());
    }

    private void ask(ReceivedEvent received, MessageTo message) {
        Requests way = isRecent(received) ? requests : tooLate;
        way.request(received.id(), message.recipientId(), message.matter());
    }
}
