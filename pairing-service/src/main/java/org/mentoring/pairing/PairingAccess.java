package org.mentoring.pairing;

import static org.mentoring.web.access.Route.delete;
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

    private static final String ENROLLED = "the person; coordinators of the cohort";
    private static final String THE_TWO = "the two of the pairing";
    private static final String ALL_OF_THEM = "the two of the pairing; coordinators of its cohort";
    private static final String ONLOOKERS =
            "the two of the pairing; coordinators of its cohort without private words";
    private static final String OWN_ANSWER =
            "the two of the pairing, each what they have answered themselves; coordinators of its"
                    + " cohort";

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
                put("/api/people/{id}/employment").roles(Role.ADMINISTRATOR),
                delete("/api/people/{id}").anyRole().only("oneself; administrators"),
                post("/api/cohorts").roles(Role.COORDINATOR),
                overseers(get("/api/cohorts")),
                overseers(get("/api/cohorts/{id}")),
                coordinators(put("/api/cohorts/{id}")),
                overseers(post("/api/cohorts/{id}/coordinators")),
                overseers(delete("/api/cohorts/{id}/coordinators/{personId}")),
                coordinators(post("/api/cohorts/{id}/copies")),
                coordinators(get("/api/cohorts/{id}/export")),
                post("/api/cohorts/imports").roles(Role.COORDINATOR).importBody(),
                coordinators(post("/api/cohorts/{id}/archival")),
                coordinators(delete("/api/cohorts/{id}/archival")),
                coordinators(post("/api/cohorts/{id}/imports")).importBody(),
                coordinators(get("/api/cohorts/{id}/enrolments")),
                coordinators(post("/api/cohorts/{id}/enrolments")),
                get("/api/cohorts/{id}/enrolments/{enrolmentId}").anyRole().only(ENROLLED),
                put("/api/cohorts/{id}/enrolments/{enrolmentId}").anyRole().only(ENROLLED),
                post("/api/cohorts/{id}/enrolments/{enrolmentId}/pause").anyRole().only(ENROLLED),
                post("/api/cohorts/{id}/enrolments/{enrolmentId}/resumption")
                        .anyRole()
                        .only(ENROLLED),
                post("/api/cohorts/{id}/enrolments/{enrolmentId}/move")
                        .roles(Role.COORDINATOR)
                        .only("coordinators of both cohorts"),
                post("/api/cohorts/{id}/moves")
                        .roles(Role.COORDINATOR)
                        .only("coordinators of both cohorts"),
                coordinators(post("/api/cohorts/{id}/enrolment-changes")),
                get("/api/enrolments").anyRole().only("one's own"),
                coordinators(post("/api/cohorts/{id}/invitations")),
                coordinators(get("/api/cohorts/{id}/invitations")),
                coordinators(post("/api/cohorts/{id}/invitations/{invitationId}/revocation")),
                get("/api/invitations/{token}").anyRole().only("who was given the link"),
                post("/api/invitations/{token}/enrolments")
                        .anyRole()
                        .only("who was given the link"),
                coordinators(post("/api/cohorts/{id}/pairing-runs")),
                coordinators(get("/api/pairing-runs/{id}")),
                coordinators(get("/api/pairing-runs/{id}/drafts")),
                coordinators(post("/api/pairing-runs/{id}/drafts")),
                coordinators(get("/api/pairing-runs/{id}/drafts/{draftId}")),
                coordinators(delete("/api/pairing-runs/{id}/drafts/{draftId}")),
                coordinators(put("/api/pairing-runs/{id}/drafts/{draftId}/lock")),
                coordinators(delete("/api/pairing-runs/{id}/drafts/{draftId}/lock")),
                coordinators(get("/api/pairing-runs/{id}/left-out")),
                coordinators(get("/api/pairing-runs/{id}/comparison")),
                coordinators(get("/api/pairing-runs/{id}/fairness")),
                coordinators(get("/api/pairing-runs/{id}/progress")),
                coordinators(post("/api/pairing-runs/{id}/publication")),
                coordinators(post("/api/pairing-runs/{id}/cancellation")),
                coordinators(get("/api/cohorts/{id}/rematches")),
                coordinators(get("/api/cohorts/{id}/fit-checks")),
                get("/api/cohorts/{id}/mentors").anyRole().only("people of the cohort"),
                get("/api/cohorts/{id}/wishes").anyRole().only("the mentee"),
                put("/api/cohorts/{id}/wishes").anyRole().only("the mentee"),
                coordinators(post("/api/cohorts/{id}/kept-apart")),
                coordinators(get("/api/cohorts/{id}/kept-apart")),
                coordinators(delete("/api/cohorts/{id}/kept-apart/{keptApartId}")),
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
                coordinators(post("/api/pairings/{id}/approval")),
                coordinators(post("/api/pairings/{id}/withdrawal")),
                post("/api/pairings/{id}/pause").anyRole().only(ALL_OF_THEM),
                post("/api/pairings/{id}/resumption").anyRole().only(ALL_OF_THEM),
                post("/api/pairings/{id}/completion").anyRole().only(ALL_OF_THEM),
                post("/api/pairings/{id}/end").anyRole().only(ALL_OF_THEM),
                coordinators(put("/api/pairings/{id}/end-date")),
                put("/api/pairings/{id}/reflection").anyRole().only(THE_TWO),
                get("/api/pairings/{id}/fit-check").anyRole().only(OWN_ANSWER),
                put("/api/pairings/{id}/fit-check").anyRole().only(THE_TWO),
                put("/api/pairings/{id}/self-ratings/start").anyRole().only(THE_TWO),
                put("/api/pairings/{id}/self-ratings/end").anyRole().only(THE_TWO),
                put("/api/pairings/{id}/agreement").anyRole().only(THE_TWO),
                post("/api/pairings/{id}/agreement/confirmation").anyRole().only(THE_TWO));
    }

    private static Route coordinators(Route route) {
        return route.roles(Role.COORDINATOR).only("coordinators of the cohort");
    }

    private static Route overseers(Route route) {
        return route.roles(Role.COORDINATOR, Role.ADMINISTRATOR)
                .only("coordinators of the cohort; administrators");
    }
}
