package org.mentoring.local.demo;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Prints the story: steps as headings, what people see below them, events as they arrive. Many
/// events of one type in a row are counted after the first few.
final class StoryTeller {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final int SHOWN_OF_A_TYPE = 3;

    private final PrintStream out;
    private final InstantSource clock;
    private final Map<String, Integer> shownInStep = new HashMap<>();
    private int steps;

    StoryTeller(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    synchronized void step(String what) {
        finishStep();
        out.printf("%n%2d. %s%n", ++steps, what);
    }

    synchronized void say(String line) {
        out.println("    " + line);
    }

    synchronized void event(SeenEvent event, List<String> wrong) {
        int shown = shownInStep.merge(event.type(), 1, Integer::sum);
        if (shown <= SHOWN_OF_A_TYPE || !wrong.isEmpty()) {
            out.printf(
                    "      %s  %-32s %s  %s%n",
                    TIME.format(clock.instant().atZone(ZoneId.systemDefault())),
                    event.shortType(),
                    event.id(),
                    wrong.isEmpty() ? "valid" : "WRONG " + wrong);
        }
    }

    synchronized void finishStep() {
        shownInStep.forEach((type, count) -> {
            if (count > SHOWN_OF_A_TYPE) {
                out.printf(
                        "      … and %d more %s%n",
                        count - SHOWN_OF_A_TYPE, type.replaceFirst("^org\\.mentoring\\.", ""));
            }
        });
        shownInStep.clear();
    }
}
