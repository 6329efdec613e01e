package org.mentoring.pairing.cohort.domain;

/// What a pair starts from until its own agreement says otherwise.
public record Rhythm(int cadenceDays, int meetingMinutes, int noticeHours) {

    /// Fortnightly, three quarters of an hour, a day's notice.
    public static final Rhythm DEFAULT = new Rhythm(14, 45, 24);
}
