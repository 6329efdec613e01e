package org.mentoring.meeting.invitation;

import static org.mentoring.web.access.Route.get;

import org.mentoring.web.access.RouteAccess;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationSettings.class)
class InvitationConfiguration {

    @Bean
    RouteAccess invitationAccess() {
        return RouteAccess.of(
                get("/api/meetings/{id}/join").anyRole().only("the two of the pairing"),
                get("/api/meetings/{id}/invitation.ics").anyRole().only("the two of the pairing"));
    }
}
