package org.mentoring.system.stack;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Requests about meetings.
public final class Meetings {

    private static final int MINUTES = 45;

    private Meetings() {}

    /// A booking without a key.
    public static Request book(Pair pair, LocalDateTime start, String link) {
        return Request.post(
                "/api/meetings",
                Map.of(
                        "pairingId",
                        pair.id(),
                        "startsAt",
                        start.toString(),
                        "zone",
                        "UTC",
                        "durationMinutes",
                        MINUTES,
                        "medium",
                        "video",
                        "link",
                        link));
    }

    public static Request move(String meetingPath, LocalDateTime start) {
        return Request.put(
                meetingPath + "/time",
                Map.of("startsAt", start.toString(), "zone", "UTC", "durationMinutes", MINUTES));
    }

    public static LocalDateTime inDays(int days) {
        return thisMinute().plusDays(days);
    }

    /// The next minute that begins.
    public static LocalDateTime soon() {
        return thisMinute().plusMinutes(1);
    }

    private static LocalDateTime thisMinute() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
    }
}
