package org.mentoring.system.crash;

import org.mentoring.local.stack.Service;
import org.mentoring.system.crash.Strike.CutStore;
import org.mentoring.system.crash.Strike.Kill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Draws what goes wrong. Every kind is in a deck, so that twenty rounds meet each.
final class Strikes {

    static final String BROKER = "kafka";

    /// An aggregate is changed by the first, made by the second, drained by the third, which also
    /// writes projections and positions.
    private static final List<String> WRITES = List.of("findAndModify", "insert", "update");

    private static final List<Strike> DECK = deck();

    private Strikes() {}

    private static List<Strike> deck() {
        List<Strike> deck = new ArrayList<>();
        Stream.of(Service.values()).map(Service::module).map(Kill::new).forEach(deck::add);
        deck.add(new Kill(BROKER));
        WRITES.stream().map(CutStore::new).forEach(deck::add);
        return List.copyOf(deck);
    }

    /// So many, in an order that chance decides.
    static List<Strike> draw(int rounds, Random random) {
        List<Strike> drawn = new ArrayList<>();
        while (drawn.size() < rounds) {
            List<Strike> shuffled = new ArrayList<>(DECK);
            Collections.shuffle(shuffled, random);
            drawn.addAll(shuffled);
        }
        return drawn.subList(0, rounds);
    }
}
