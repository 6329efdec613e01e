package org.mentoring.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Checks that the events of one aggregate come in the order of their sequence, each following the
/// one before. A repeat of an earlier one is legal. What was published before this watch began is
/// unknown, so an aggregate may be met in the middle.
final class EventOrder {

    private final Map<String, Long> last = new HashMap<>();

    /// What is wrong with the order; empty when nothing is.
    Optional<String> add(SeenEvent event, boolean gapsAllowed) {
        String aggregate = event.topic() + "/" + event.key();
        long expected = last.getOrDefault(aggregate, event.sequence() - 1) + 1;
        if (event.sequence() < expected) {
            return Optional.empty();
        }
        last.put(aggregate, event.sequence());
        return event.sequence() == expected || gapsAllowed
                ? Optional.empty()
                : Optional.of(
                        "expected sequence "
                                + expected
                                + " of "
                                + aggregate
                                + ", got "
                                + event.sequence());
    }
}
