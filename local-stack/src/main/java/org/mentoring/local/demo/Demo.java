package org.mentoring.local.demo;

import org.mentoring.local.idp.DevTokens;
import org.mentoring.local.stack.RunningStack;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Plays the story from beginning to end against a running stack. Every run opens a cohort of its
/// own, so it can be played again.
public final class Demo {

    private final RunningStack stack;
    private final PrintStream out;
    private final InstantSource clock;

    public Demo(RunningStack stack, PrintStream out, InstantSource clock) {
        this.stack = stack;
        this.out = out;
        this.clock = clock;
    }

    /// Returns when every step has been taken and every event has come.
    ///
    /// @throws StoryException when a step or an event is missing or wrong
    public void play() {
        StoryTeller teller = new StoryTeller(out, clock);
        try (HttpClient http =
                        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
                EventWatch events = EventWatch.start(stack.kafka(), teller)) {
            Cast cast = new Cast(stack.gateway(), new DevTokens(stack.issuer())::of, http);
            Person coordinator = cast.byEmail("coordinator@example.org");
            coordinator.get("/api/me");
            Story story =
                    new Story(
                            teller,
                            events,
                            new CaughtMails(stack.mailPage(), http),
                            cast,
                            coordinator);
            tell(story);
            conclude(teller, events);
        }
    }

    private void tell(Story story) {
        Pair pair = new Matching(story, clock).play();
        new Settling(story, pair).play();
        String meeting = new Meeting(story, pair, clock).play();
        new LookingBack(story, pair, meeting).play();
    }

    private void conclude(StoryTeller teller, EventWatch events) {
        teller.finishStep();
        List<String> faults = events.faults();
        if (!faults.isEmpty()) {
            throw new StoryException(
                    faults.size() + " faults in events, the first: " + faults.getFirst());
        }
        out.printf(
                "%nThe story is told: %d events, each valid against its schema and in the order of"
                        + " its aggregate.%n",
                events.seen().size());
    }
}
