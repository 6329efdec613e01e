package org.mentoring.benchmarks.pipeline;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.mentoring.benchmarks.load.ClosedLoop;
import org.mentoring.benchmarks.load.CpuMeter;
import org.mentoring.benchmarks.pipeline.Backlog.Drained;
import org.mentoring.benchmarks.pipeline.Meetings.Booked;
import org.mentoring.local.stack.StackException;
import org.mentoring.runtime.check.LogReport;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// All that is measured, one after the other, on one running stack.
final class PipelineRun implements AutoCloseable {

    private static final String MEETING_DATABASE = "meeting";
    private static final String PAIRING_DATABASE = "pairing";
    private static final String OWN_NAME = "load and observer";

    private final BenchStack stack;
    private final PipelineOptions options;
    private final Consumer<String> progress;
    private final Http http = new Http();
    private final MongoClient mongo;
    private final Topics topics;
    private final Side ours;
    private final ClosedLoop loop;
    private final ClosedLoop readLoop;

    PipelineRun(BenchStack stack, PipelineOptions options, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.progress = progress;
        this.mongo = MongoClients.create(stack.mongo(MEETING_DATABASE));
        this.topics = new Topics(stack.kafka());
        MongoDatabase meeting = mongo.getDatabase(MEETING_DATABASE);
        MongoDatabase pairing = mongo.getDatabase(PAIRING_DATABASE);
        this.ours =
                new Side(meeting.getCollection("meetings"), pairing.getCollection("meetingFacts"));
        this.loop = new ClosedLoop(options.callers());
        this.readLoop = new ClosedLoop(options.callers());
    }

    /// @throws StackException when a real store is not empty: what is there is not ours to change
    PipelineFigures measure() {
        requireEmpty();
        stack.stop(BenchStack.SECOND);
        Meetings meetings = booked();
        List<Round> peers = new ArrayList<>();
        List<Round> own = new ArrayList<>();
        List<Round> reads = new ArrayList<>();
        long refusedCold;
        AtRate peerAtRate;
        AtRate ownAtRate;
        double ownWord;
        CpuMeter meter;
        try (Peer peer = Peer.start(stack, topics, ours)) {
            meter = new CpuMeter(() -> processes(peer.processes()));
            progress.accept("Warming up");
            peer.warmUp(loop, options.warmUp());
            loop.rounds(meetings, Math.ceilDiv(options.warmUp(), options.meetings()));
            readLoop.rounds(meetings.reads(), 1);
            ours.awaitEffects();
            refusedCold = meetings.refused();
            for (int number = 1; number <= options.rounds(); number++) {
                progress.accept("Round " + number + " of " + options.rounds());
                peers.add(round(meter, peer.side(), () -> peer.run(loop, options.round())));
                own.add(round(meter, ours, () -> loop.run(meetings, options.round())));
                reads.add(
                        round(
                                meter,
                                ours,
                                () -> readLoop.run(meetings.reads(), options.readRound())));
            }
            progress.accept(options.rate() + " commands per second");
            peerAtRate = peer.here(commands -> atRate(commands, peer.side()));
            ConsumerDelay before = delay();
            ownAtRate = atRate(meetings, ours);
            ownWord = delay().meanMillisSince(before);
        }
        progress.accept("Checking the log");
        LogReport healthy = PromiseCheck.of(topics, ours);
        Optional<Drained> drained = backlog(meetings);
        progress.accept("Checking the log");
        LogReport whole = PromiseCheck.of(topics, ours);
        return new PipelineFigures(
                options,
                peers,
                own,
                reads,
                peerAtRate,
                ownAtRate,
                ownWord,
                meetings.refused() - refusedCold,
                healthy,
                drained,
                whole);
    }

    private Optional<Drained> backlog(Meetings meetings) {
        if (!stack.ownsKafka()) {
            return Optional.empty();
        }
        progress.accept("A backlog, two instances, one killed");
        CpuMeter meter = new CpuMeter(() -> processes(Map.of()));
        Backlog backlog = new Backlog(stack, topics, ours, meter);
        return Optional.of(backlog.run(meetings, loop, options.backlogRounds()));
    }

    private void requireEmpty() {
        if (ours.documents().find().first() != null) {
            throw new StackException(
                    "The store has meetings already. Name an empty one by MENTORING_MONGODB_URI, or"
                            + " none to use the embedded one.");
        }
    }

    private Meetings booked() {
        progress.accept("Booking " + options.meetings() + " meetings");
        int pairs = Math.ceilDiv(options.meetings(), Booking.MEETINGS_OF_A_PAIR);
        List<Cast.Pair> cast = new Cast(stack.kafka()).tellOf(pairs);
        Tokens tokens = new Tokens(http, stack.issuer());
        List<String> mentors = cast.stream().map(pair -> tokens.of(pair.mentorEmail())).toList();
        URI service = stack.address(BenchStack.COMMANDS);
        List<Booked> booked = new Booking(http, service, cast, mentors, options.meetings()).book();
        Meetings meetings = new Meetings(http, service, booked);
        new ClosedLoop(Booking.COLD_CALLERS).rounds(meetings, 1);
        ours.awaitEffects();
        return meetings;
    }

    private interface Work {
        long commands();
    }

    private static Round round(CpuMeter meter, Side side, Work work) {
        CpuMeter.Running cpu = meter.start();
        long start = System.nanoTime();
        long commands = work.commands();
        side.awaitEffects();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Round(commands, elapsed, cpu.stop());
    }

    private AtRate atRate(org.mentoring.benchmarks.load.Commands commands, Side side) {
        return AtRate.of(commands, side, options.rate(), options.rateTime());
    }

    private ConsumerDelay delay() {
        return ConsumerDelay.read(http, stack.address(BenchStack.EFFECTS));
    }

    private Map<String, Long> processes(Map<String, Long> peers) {
        Map<String, Long> processes = new HashMap<>(stack.processes());
        processes.putAll(peers);
        processes.put(OWN_NAME, ProcessHandle.current().pid());
        return processes;
    }

    @Override
    public void close() {
        topics.close();
        mongo.close();
        http.close();
    }
}
