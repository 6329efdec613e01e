package org.mentoring.notification.mail;

import org.jspecify.annotations.Nullable;

/// One mail to one person.
///
/// @param id of the notification; the same mail sent twice has the same Message-ID by it
/// @param calendar an iCalendar object that comes along, with its method
public record Mail(
        String id,
        String recipientName,
        String recipientAddress,
        String language,
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar) {

    /// What the reader's calendar takes in.
    ///
    /// @param method iCalendar's METHOD, such as `REQUEST`
    /// @param body the object, with CRLF line ends
    public record CalendarPart(String method, String body) {}
}
