package org.mentoring.feedback;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;

import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may call what. Any role may be one of a pair; what counts is the relationship.
@Configuration(proxyBeanMethods = false)
class FeedbackAccess {

    private static final String READERS =
            "its author; once given, the partner or the cohort's coordinators as the author chose";
    private static final String ONLOOKERS = "the two of the pairing; coordinators of its cohort";

    @Bean
    RouteAccess routes() {
        return RouteAccess.of(
                get("/api/feedback").anyRole().only(READERS),
                get("/api/feedback/{id}").anyRole().only(READERS),
                post("/api/feedback/{id}/answer").anyRole().only("its author"),
                get("/api/pair-states").anyRole().only(ONLOOKERS),
                get("/api/pair-states/{pairingId}").anyRole().only(ONLOOKERS));
    }
}
