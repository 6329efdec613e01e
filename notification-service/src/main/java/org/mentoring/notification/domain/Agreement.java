package org.mentoring.notification.domain;

/// What a pair settles, in numbers.
///
/// @param cadenceDays days between meetings
/// @param meetingMinutes length of a meeting
/// @param channel how the two communicate, as contracts spell it
/// @param noticeHours how long before a change the other is told
public record Agreement(
        int version, int cadenceDays, int meetingMinutes, String channel, int noticeHours) {}
