package org.mentoring.pairing.api;

import static org.awaitility.Awaitility.await;

import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.testkit.log.TestLog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Lets the meeting service tell that a pair has met.
record FirstMeeting(TestLog log) {

    /// Returns once this service knows.
    ///
    /// @param as somebody who sees the pairing
    /// @param path of the pairing
    void held(Api.Caller as, String path, Instant startsAt) {
        var held = Samples.of(MeetingHeld.class);
        var meeting = Ids.random();
        var told =
                held.json()
                        .replace(held.aggregateId(), meeting)
                        .replaceAll("pairing0[a-z0-9]+", path.substring(path.lastIndexOf('/') + 1))
                        .replaceAll(
                                "\"startsAt\": \"[^\"]+\"",
                                "\"startsAt\": \"%s\""
                                        .formatted(startsAt.truncatedTo(ChronoUnit.MILLIS)));
        log.send(new Sample(held.type(), meeting, 1, startsAt, told));
        await().until(() -> as.get(path).body().at("/meetings/held").asInt(0) > 0);
    }
}
