package org.mentoring.notification.message;

import org.mentoring.notification.message.domain.Notification;

import java.util.List;

/// Finds what one person was or will be told about one meeting.
interface MessagesAboutMeeting {

    List<Notification> to(String recipientId, String meetingId);
}
