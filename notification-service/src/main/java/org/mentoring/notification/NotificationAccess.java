package org.mentoring.notification;

import static org.mentoring.web.access.Route.get;

import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may call what.
@Configuration(proxyBeanMethods = false)
class NotificationAccess {

    @Bean
    RouteAccess routes() {
        return RouteAccess.of(get("/api/notifications").anyRole().only("those to the caller"));
    }
}
