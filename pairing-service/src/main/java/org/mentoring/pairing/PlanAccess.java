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

/// Who may call what about plans. The same plan is found through each of the mentee's pairings and,
/// by the mentee alone, through the cohort.
@Configuration(proxyBeanMethods = false)
class PlanAccess {

    private static final String READERS =
            "the two of the pairing; coordinators of its cohort without private words";
    private static final String COMMENTING = "the mentee; the mentor of an active pairing";

    @Bean
    RouteAccess planRoutes() {
        return RouteAccess.of(
                get("/api/pairings/{id}/plan").anyRole().only(READERS),
                get("/api/pairings/{id}/plan/history").anyRole().only(READERS),
                mentee(put("/api/pairings/{id}/plan/goal-order")),
                mentee(post("/api/pairings/{id}/plan/template-copies")),
                mentee(post("/api/pairings/{id}/plan/goals")),
                mentee(put("/api/pairings/{id}/plan/goals/{goalId}")),
                mentee(post("/api/pairings/{id}/plan/goals/{goalId}/direction")),
                mentee(put("/api/pairings/{id}/plan/goals/{goalId}/status")),
                mentee(put("/api/pairings/{id}/plan/goals/{goalId}/step-order")),
                mentee(post("/api/pairings/{id}/plan/goals/{goalId}/steps")),
                mentee(put("/api/pairings/{id}/plan/goals/{goalId}/steps/{stepId}")),
                mentee(delete("/api/pairings/{id}/plan/goals/{goalId}/steps/{stepId}")),
                mentee(post("/api/pairings/{id}/plan/goals/{goalId}/learning-items")),
                mentee(put("/api/pairings/{id}/plan/goals/{goalId}/learning-items/{itemId}")),
                mentee(delete("/api/pairings/{id}/plan/goals/{goalId}/learning-items/{itemId}")),
                mentee(post("/api/pairings/{id}/plan/goals/{goalId}/reflections")),
                mentee(delete("/api/pairings/{id}/plan/goals/{goalId}/reflections/{reflectionId}")),
                comments(post("/api/pairings/{id}/plan/goals/{goalId}/comments")),
                comments(put("/api/pairings/{id}/plan/goals/{goalId}/comments/{commentId}")),
                comments(delete("/api/pairings/{id}/plan/goals/{goalId}/comments/{commentId}")));
    }

    @Bean
    RouteAccess ownPlanRoutes() {
        return RouteAccess.of(
                mentee(get("/api/cohorts/{id}/plan")),
                mentee(get("/api/cohorts/{id}/plan/history")),
                mentee(put("/api/cohorts/{id}/plan/goal-order")),
                mentee(post("/api/cohorts/{id}/plan/template-copies")),
                mentee(post("/api/cohorts/{id}/plan/goals")),
                mentee(put("/api/cohorts/{id}/plan/goals/{goalId}")),
                mentee(post("/api/cohorts/{id}/plan/goals/{goalId}/direction")),
                mentee(put("/api/cohorts/{id}/plan/goals/{goalId}/status")),
                mentee(put("/api/cohorts/{id}/plan/goals/{goalId}/step-order")),
                mentee(post("/api/cohorts/{id}/plan/goals/{goalId}/steps")),
                mentee(put("/api/cohorts/{id}/plan/goals/{goalId}/steps/{stepId}")),
                mentee(delete("/api/cohorts/{id}/plan/goals/{goalId}/steps/{stepId}")),
                mentee(post("/api/cohorts/{id}/plan/goals/{goalId}/learning-items")),
                mentee(put("/api/cohorts/{id}/plan/goals/{goalId}/learning-items/{itemId}")),
                mentee(delete("/api/cohorts/{id}/plan/goals/{goalId}/learning-items/{itemId}")),
                mentee(post("/api/cohorts/{id}/plan/goals/{goalId}/reflections")),
                mentee(delete("/api/cohorts/{id}/plan/goals/{goalId}/reflections/{reflectionId}")));
    }

    @Bean
    RouteAccess planTemplateRoutes() {
        return RouteAccess.of(
                get("/api/cohorts/{id}/plan-templates")
                        .anyRole()
                        .only("coordinators and mentees of the cohort"),
                coordinators(post("/api/cohorts/{id}/plan-templates")),
                coordinators(put("/api/cohorts/{id}/plan-templates/{templateId}")),
                coordinators(delete("/api/cohorts/{id}/plan-templates/{templateId}")));
    }

    private static Route mentee(Route route) {
        return route.anyRole().only("the mentee");
    }

    private static Route comments(Route route) {
        return route.anyRole().only(COMMENTING);
    }

    private static Route coordinators(Route route) {
        return route.roles(Role.COORDINATOR).only("coordinators of the cohort");
    }
}
