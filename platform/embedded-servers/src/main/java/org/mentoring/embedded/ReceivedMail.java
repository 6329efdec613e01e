package org.mentoring.embedded;

import java.time.Instant;
import java.util.List;

/// One mail as one recipient got it.
///
/// @param id unique within the catcher, in order of arrival
/// @param recipient the address it was delivered to, lower case
/// @param to the addresses of the To header, as a reader sees them
/// @param text the plain part, empty when there is none
/// @param html the HTML part, empty when there is none
/// @param calendar the iCalendar part (text/calendar), empty when there is none
/// @param raw the whole message as it came over the wire
public record ReceivedMail(
        long id,
        Instant receivedAt,
        String recipient,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        String calendar,
        String raw) {}
