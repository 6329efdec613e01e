package org.mentoring.meeting;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.access.Route.put;

import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may call what. Any role may be one of a pair; what counts is the relationship.
@Configuration(proxyBeanMethods = false)
class MeetingAccess {

    private static final String PAIR = "the two of the pairing";
    private static final String ONLOOKERS =
            "the two of the pairing; coordinators of its cohort without agenda and link";

    @Bean
    RouteAccess routes() {
        return RouteAccess.of(
                post("/api/meetings").anyRole().only(PAIR),
                get("/api/meetings").anyRole().only(ONLOOKERS),
                get("/api/meetings/{id}").anyRole().only(ONLOOKERS),
                post("/api/meetings/{id}/confirmation").anyRole().only(PAIR),
                post("/api/meetings/{id}/agenda-items").anyRole().only(PAIR),
                put("/api/meetings/{id}/time").anyRole().only(PAIR),
                post("/api/meetings/{id}/cancellation").anyRole().only(PAIR),
                post("/api/meetings/{id}/outcome").anyRole().only(PAIR),
                get("/api/meetings/{id}/join").anyRole().only(PAIR),
                get("/api/meetings/{id}/invitation.ics").anyRole().only(PAIR));
    }
}
