package org.mentoring.notification.message;

import org.mentoring.notification.message.NotificationViews.NotificationView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Everybody's own delivery log: what was sent, to oneself and nobody else.
@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    private final MongoNotifications notifications;

    NotificationController(MongoNotifications notifications) {
        this.notifications = notifications;
    }

    /// Lists the messages to the caller, the latest first. Empty for somebody whom this service
    /// does not know.
    @GetMapping
    Page<NotificationView> list(Caller caller, PageRequest page) {
        return caller.personId() == null
                ? Page.empty()
                : notifications.of(caller.personId(), page).map(NotificationViews::of);
    }
}
