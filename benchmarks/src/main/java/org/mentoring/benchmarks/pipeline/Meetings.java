package org.mentoring.benchmarks.pipeline;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.mentoring.benchmarks.load.Commands;
import org.mentoring.benchmarks.pipeline.Http.Answer;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/// Our side's command: `PUT /api/meetings/{id}/time` moves a meeting between two times, with the
/// mentor's token and the version that the last answer named.
final class Meetings implements Commands {

    /// A meeting and who moves it.
    record Booked(String id, String token) {}

    private static final int DAYS_AHEAD = 30;
    private static final int MINUTES_APART = 15;
    private static final int OK = 200;
    private static final int BUSY = 503;
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Http http;
    private final List<URI> instances;
    private final List<Booked> booked;
    private final AtomicLongArray versions;
    private final LongAdder refused;
    private final List<String> bodies;

    /// Meetings that have just been booked.
    Meetings(Http http, URI instance, List<Booked> booked) {
        this(http, List.of(instance), booked, versions(booked.size()), new LongAdder());
    }

    private Meetings(
            Http http,
            List<URI> instances,
            List<Booked> booked,
            AtomicLongArray versions,
            LongAdder refused) {
        this.http = http;
        this.instances = instances;
        this.booked = booked;
        this.versions = versions;
        this.refused = refused;
        LocalDateTime start = start();
        this.bodies = List.of(body(start), body(start.plusMinutes(MINUTES_APART)));
    }

    private static AtomicLongArray versions(int meetings) {
        AtomicLongArray versions = new AtomicLongArray(meetings);
        for (int number = 0; number < meetings; number++) {
            versions.set(number, 1);
        }
        return versions;
    }

    /// The same meetings, commanded at these instances in turns.
    Meetings at(List<URI> others) {
        return new Meetings(http, others, booked, versions, refused);
    }

    static LocalDateTime start() {
        return LocalDateTime.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD).truncatedTo(ChronoUnit.HOURS);
    }

    private static String body(LocalDateTime startsAt) {
        return "{\"startsAt\":\"%s\",\"zone\":\"UTC\",\"durationMinutes\":45}".formatted(startsAt);
    }

    @Override
    public int aggregates() {
        return booked.size();
    }

    @Override
    public Sent send(int aggregate) {
        Booked meeting = booked.get(aggregate);
        long next = versions.get(aggregate) + 1;
        Answer answer = http.send(move(aggregate, meeting, next - 1));
        for (int attempt = 1; answer.status() == BUSY && attempt < MOST_ATTEMPTS; attempt++) {
            refused.increment();
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = again(aggregate, meeting, next);
        }
        Sent sent = answered(answer, meeting, next);
        versions.set(aggregate, next);
        return sent;
    }

    private static Sent answered(Answer answer, Booked meeting, long version) {
        long now = System.nanoTime();
        if (answer.body().contains("moved-too-often")) {
            throw new IllegalStateException(
                    "This machine moves meetings more often than each may be moved: raise"
                            + " --meetings");
        }
        if (answer.status() != OK || !answer.etag().equals(tag(version))) {
            throw new IllegalStateException(answer.toString());
        }
        return new Sent(meeting.id(), version, now);
    }

    /// After a 503 the meeting may have been moved or not: whoever wants to know reads it.
    private Answer again(int aggregate, Booked meeting, long next) {
        Answer now = http.send(read(aggregate, meeting));
        return now.etag().equals(tag(next - 1))
                ? http.send(move(aggregate, meeting, next - 1))
                : now;
    }

    /// HTTP alone, or nearly: `GET /api/meetings/{id}` has the same token checked, reads one
    /// document and writes the same answer.
    Commands reads() {
        return new Commands() {
            @Override
            public int aggregates() {
                return booked.size();
            }

            @Override
            public Sent send(int aggregate) {
                Booked meeting = booked.get(aggregate);
                Answer answer = http.send(read(aggregate, meeting));
                return answered(answer, meeting, versions.get(aggregate));
            }
        };
    }

    /// How often the service answered 503 so far. Anything but 0 says that the machine was too busy
    /// for figures that mean much.
    long refused() {
        return refused.sum();
    }

    private ClassicHttpRequest read(int aggregate, Booked meeting) {
        return ClassicRequestBuilder.get(path(aggregate, meeting))
                .setHeader("Authorization", "Bearer " + meeting.token())
                .build();
    }

    private String path(int aggregate, Booked meeting) {
        return instances.get(aggregate % instances.size()) + "/api/meetings/" + meeting.id();
    }

    /// Booked at the first of two times with version 1, so the next one goes to the second.
    private ClassicHttpRequest move(int aggregate, Booked meeting, long version) {
        return ClassicRequestBuilder.put(path(aggregate, meeting) + "/time")
                .setHeader("Authorization", "Bearer " + meeting.token())
                .setHeader("If-Match", tag(version))
                .setEntity(bodies.get((int) (version % 2)), ContentType.APPLICATION_JSON)
                .build();
    }

    private static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
