package org.mentoring.benchmarks.pipeline;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.mentoring.benchmarks.load.Commands;
import org.mentoring.benchmarks.pipeline.Http.Answer;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/// Our side's command: `PUT /api/meetings/{id}/time` moves a meeting between two times, with the
/// mentor's token and the version that the last answer named.
final class Meetings implements Commands {

    /// A meeting and who moves it.
    record Booked(String id, String token) {}

    private static final int DAYS_AHEAD = 30;
    private static final int MINUTES_APART = 15;
    private static final int OK = 200;

    private final Http http;
    private final List<URI> instances;
    private final List<Booked> booked;
    private final AtomicLongArray versions;
    private final List<String> bodies;

    /// @param instances take turns by meeting
    /// @param versions of the meetings now; shared by everybody who moves them
    Meetings(Http http, List<URI> instances, List<Booked> booked, AtomicLongArray versions) {
        this.http = http;
        this.instances = instances;
        this.booked = booked;
        this.versions = versions;
        LocalDateTime start = start();
        this.bodies = List.of(body(start), body(start.plusMinutes(MINUTES_APART)));
    }

    /// The same meetings, commanded elsewhere.
    Meetings at(List<URI> others) {
        return new Meetings(http, others, booked, versions);
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
        long version = versions.get(aggregate);
        Answer answer = http.send(move(aggregate, meeting, version));
        long answered = System.nanoTime();
        long now = version + 1;
        if (answer.status() != OK || !answer.etag().equals(tag(now))) {
            throw new IllegalStateException(answer.toString());
        }
        versions.set(aggregate, now);
        return new Sent(meeting.id(), now, answered);
    }

    /// Booked at the first of two times with version 1, so the next one goes to the second.
    private ClassicHttpRequest move(int aggregate, Booked meeting, long version) {
        URI instance = instances.get(aggregate % instances.size());
        return ClassicRequestBuilder.put(instance + "/api/meetings/" + meeting.id() + "/time")
                .setHeader("Authorization", "Bearer " + meeting.token())
                .setHeader("If-Match", tag(version))
                .setEntity(bodies.get((int) (version % 2)), ContentType.APPLICATION_JSON)
                .build();
    }

    private static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
