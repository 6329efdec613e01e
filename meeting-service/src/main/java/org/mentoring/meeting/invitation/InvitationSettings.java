package org.mentoring.meeting.invitation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/// @param publicUrl where people reach the platform, without a slash at the end
/// @param organizer who is named as the organiser of every entry: iCalendar wants an address, and
///   the two do not learn each other's from us
@ConfigurationProperties("mentoring")
record InvitationSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("mailto:mentoring@mentoring.example") URI organizer) {}
