package org.mentoring.pairing;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.access.Route.put;

import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may call what. A cohort is run by coordinators; any role may be one of a pair, and what
/// counts there is the relationship.
@Configuration(proxyBeanMethods = false)
class PairingAccess {

    private static final String THE_TWO = "the two of the pairing";
    private static final String ONLOOKERS =
            "the two of the pairing; coordinators of its cohort without private words";

    private static final String REQUEST_READERS =
            "the mentee; the mentor while asked or once they answered; coordinators of the cohort"
                    + " without words";
    private static final String ASKED = "the mentor who is asked";
    private static final String ASKER = "the mentee who asks";

    @Bean
    RouteAccess routes() {
        return RouteAccess.of(
                get("/api/me").anyRole().only("oneself"),
                get("/api/people/{id}").anyRole().only("partners; coordinators of the cohort"),
                post("/api/cohorts").roles(Role.COORDINATOR),
                coordinators(get("/api/cohorts")),
                coordinators(get("/api/cohorts/{id}")),
                coordinators(post("/api/cohorts/{id}/imports")).importBody(),
                coordinators(get("/api/cohorts/{id}/enrolments")),
                coordinators(post("/api/cohorts/{id}/pairing-runs")),
                coordinators(get("/api/pairing-runs/{id}")),
                coordinators(get("/api/pairing-runs/{id}/drafts")),
                coordinators(get("/api/pairing-runs/{id}/left-out")),
                coordinators(post("/api/pairing-runs/{id}/publication")),
                coordinators(post("/api/pairing-runs/{id}/cancellation")),
                get("/api/cohorts/{id}/mentors").anyRole().only("people of the cohort"),
                post("/api/cohorts/{id}/pairing-requests").anyRole().only("mentees of the cohort"),
                get("/api/pairing-requests").anyRole().only(REQUEST_READERS),
                get("/api/pairing-requests/{id}").anyRole().only(REQUEST_READERS),
                post("/api/pairing-requests/{id}/acceptance").anyRole().only(ASKED),
                post("/api/pairing-requests/{id}/decline").anyRole().only(ASKED),
                post("/api/pairing-requests/{id}/question").anyRole().only(ASKED),
                post("/api/pairing-requests/{id}/answer").anyRole().only(ASKER),
                post("/api/pairing-requests/{id}/withdrawal").anyRole().only(ASKER),
                put("/api/pairing-requests/{id}/choices").anyRole().only(ASKER),
                get("/api/pairings").anyRole().only(ONLOOKERS),
                get("/api/pairings/{id}").anyRole().only(ONLOOKERS),
                post("/api/pairings/{id}/acceptance").anyRole().only(THE_TWO),
                post("/api/pairings/{id}/decline").anyRole().only(THE_TWO),
                put("/api/pairings/{id}/agreement").anyRole().only(THE_TWO),
                post("/api/pairings/{id}/agreement/confirmation").anyRole().only(THE_TWO),
                get("/api/pairings/{id}/plan").anyRole().only(ONLOOKERS),
                post("/api/pairings/{id}/plan/goals").anyRole().only("the mentee"));
    }

    private static Route coordinators(Route route) {
        return route.roles(Role.COORDINATOR).only("coordinators of the cohort");
    }
}
