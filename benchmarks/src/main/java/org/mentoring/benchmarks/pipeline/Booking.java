package org.mentoring.benchmarks.pipeline;

import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.mentoring.benchmarks.load.ClosedLoop;
import org.mentoring.benchmarks.load.Commands;
import org.mentoring.benchmarks.pipeline.Http.Answer;
import org.mentoring.benchmarks.pipeline.Meetings.Booked;
import org.mentoring.runtime.aggregate.Ids;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Books the meetings that are moved later, through the service.
final class Booking implements Commands {

    /// A pairing may have a thousand; fewer keep its list of meetings short.
    static final int MEETINGS_OF_A_PAIR = 200;

    static final int COLD_CALLERS = 4;
    private static final int CREATED = 201;

    /// The pair is not known there yet; the service is still cold. The key makes repeating safe.
    private static final Set<Integer> TOO_EARLY = Set.of(404, 503);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Http http;
    private final URI instance;
    private final List<Cast.Pair> pairs;
    private final List<String> tokens;
    private final AtomicReferenceArray<Booked> booked;

    Booking(Http http, URI instance, List<Cast.Pair> pairs, List<String> tokens, int meetings) {
        this.http = http;
        this.instance = instance;
        this.pairs = pairs;
        this.tokens = tokens;
        this.booked = new AtomicReferenceArray<>(meetings);
    }

    /// With few callers at first: a service that has just started would turn many away.
    List<Booked> book() {
        new ClosedLoop(COLD_CALLERS).rounds(this, 1);
        return IntStream.range(0, booked.length()).mapToObj(booked::get).toList();
    }

    @Override
    public int aggregates() {
        return booked.length();
    }

    @Override
    public Sent send(int number) {
        int pair = number % pairs.size();
        Answer answer = createdInTime(pair);
        String id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
        booked.set(number, new Booked(id, tokens.get(pair)));
        return new Sent(id, 1, System.nanoTime());
    }

    private Answer createdInTime(int pair) {
        String key = Ids.random();
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = book(pair, key);
        while (TOO_EARLY.contains(answer.status()) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = book(pair, key);
        }
        if (answer.status() != CREATED) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private Answer book(int pair, String key) {
        String body =
                """
                {"pairingId":"%s","startsAt":"%s","zone":"UTC","durationMinutes":45,\
                "medium":"video","link":"https://video.example/%s"}\
                """
                        .formatted(pairs.get(pair).pairingId(), Meetings.start(), key);
        return http.send(
                ClassicRequestBuilder.post(instance + "/api/meetings")
                        .setHeader("Authorization", "Bearer " + tokens.get(pair))
                        .setHeader("Idempotency-Key", key)
                        .setEntity(body, ContentType.APPLICATION_JSON)
                        .build());
    }
}
