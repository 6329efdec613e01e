package org.mentoring.system.input;

import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;
import org.mentoring.web.test.Endpoint;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A good request for each route of plans: through a pairing, and through a cohort in which nobody
/// but the mentee is enrolled.
final class PlanEndpoints {

    private static final String GOAL =
            """
            {"horizon": "long-term", "achievement": "lead a team", "skill": "leadership",
             "knowledge": "how others do it", "dueOn": "2027-06-30"}
            """;
    private static final String DIRECTION =
            """
            {"replace": true, "reason": "too early", "horizon": "short-term",
             "achievement": "listen"}
            """;
    private static final String STEP = "{\"text\": \"watch one\", \"dueOn\": \"2027-03-30\"}";
    private static final String DONE_STEP = "{\"text\": \"watch one\", \"done\": true}";
    private static final String ITEM =
            """
            {"kind": "course", "title": "Meetings", "link": "https://example.org/course"}
            """;
    private static final String DONE_ITEM =
            "{\"kind\": \"course\", \"title\": \"Meetings\", \"status\": \"done\"}";
    private static final String REFLECTION =
            "{\"kind\": \"setback\", \"visibility\": \"pair\", \"text\": \"I froze\"}";
    private static final String COMMENT = "{\"text\": \"well done\"}";
    private static final String TEMPLATE =
            """
            {"name": "Start", "goals": [
              {"horizon": "short-term", "achievement": "know the house", "dueAfterDays": 90,
               "steps": [{"text": "meet three teams"}],
               "learningItems": [{"kind": "event", "title": "Open day"}]}]}
            """;

    private final Map<String, Endpoint> byRoute = new LinkedHashMap<>();
    private final Caller mentee;
    private final String route;
    private final String plan;
    private final String goal;

    /// @param route how the tables spell the way to the plan
    private PlanEndpoints(Caller mentee, String route, String plan) {
        this.mentee = mentee;
        this.route = route;
        this.plan = plan;
        this.goal = last(add(mentee, plan + "/goals", GOAL).required("goals"));
    }

    static Map<String, Endpoint> of(Caller coordinator, Pair pair) {
        String cohort = coordinator.done(Pairs.cohort("Of one mentee")).text("id");
        coordinator.done(
                Request.csv("/api/cohorts/" + cohort + "/imports", enrolment(pair.mentee())));
        Map<String, Endpoint> all = new LinkedHashMap<>();
        String pairing = "/api/pairings/" + pair.id() + "/plan";
        PlanEndpoints shared = new PlanEndpoints(pair.mentee(), "/api/pairings/{id}/plan", pairing);
        String comment = shared.comment(pair.mentor());
        shared.addAll(template(coordinator, pair.cohortId()));
        shared.comments(pair.mentor(), comment);
        all.putAll(shared.byRoute);
        PlanEndpoints own =
                new PlanEndpoints(
                        pair.mentee(),
                        "/api/cohorts/{id}/plan",
                        "/api/cohorts/" + cohort + "/plan");
        String template = template(coordinator, cohort);
        own.addAll(template);
        own.templates(coordinator, cohort, template);
        all.putAll(own.byRoute);
        return all;
    }

    private static String enrolment(Caller mentee) {
        return """
        email,name,role,zone,language,seniority
        %s,Mentee,mentee,Europe/Berlin,en,junior
        """
                .formatted(mentee.email());
    }

    private static String template(Caller coordinator, String cohort) {
        String templates = "/api/cohorts/" + cohort + "/plan-templates";
        return last(add(coordinator, templates, TEMPLATE).required("templates"));
    }

    private void templates(Caller coordinator, String cohort, String template) {
        String pattern = "/api/cohorts/{id}/plan-templates";
        String path = "/api/cohorts/" + cohort + "/plan-templates";
        String token = coordinator.token();
        String seen = coordinator.done(Request.get(path)).etag();
        add(pattern, Endpoint.get(path, token));
        add(pattern, Endpoint.post(path, token, TEMPLATE).withKey());
        String one = path + "/" + template;
        add(pattern + "/{templateId}", Endpoint.put(one, token, TEMPLATE).ifMatch(seen));
        add(pattern + "/{templateId}", Endpoint.delete(one, token).ifMatch(seen));
    }

    private String comment(Caller mentor) {
        return entry(add(mentor, goalPath() + "/comments", COMMENT), "comments");
    }

    private void comments(Caller mentor, String comment) {
        String pattern = route + "/goals/{goalId}/comments";
        String path = goalPath() + "/comments";
        String token = mentor.token();
        String one = path + "/" + comment;
        add(pattern, Endpoint.post(path, token, COMMENT).withKey());
        add(pattern + "/{commentId}", Endpoint.put(one, token, COMMENT).ifMatch(seen()));
        add(pattern + "/{commentId}", Endpoint.delete(one, token).ifMatch(seen()));
    }

    private void addAll(String template) {
        String step = entry(add(mentee, goalPath() + "/steps", STEP), "steps");
        String item = entry(add(mentee, goalPath() + "/learning-items", ITEM), "learningItems");
        String reflection =
                entry(add(mentee, goalPath() + "/reflections", REFLECTION), "reflections");
        whole(template);
        goals(step);
        entries("/steps", STEP);
        changing("/steps", "stepId", step, DONE_STEP);
        entries("/learning-items", ITEM);
        changing("/learning-items", "itemId", item, DONE_ITEM);
        entries("/reflections", REFLECTION);
        removing("/reflections", "reflectionId", reflection);
    }

    private void whole(String template) {
        String token = mentee.token();
        String copy = "{\"templateId\": \"" + template + "\"}";
        add(route, Endpoint.get(plan, token));
        add(route + "/history", Endpoint.list(plan + "/history", token));
        add(
                route + "/goal-order",
                Endpoint.put(plan + "/goal-order", token, ids(goal)).ifMatch(seen()));
        add(
                route + "/template-copies",
                Endpoint.post(plan + "/template-copies", token, copy).withKey());
    }

    private void goals(String step) {
        String token = mentee.token();
        String one = route + "/goals/{goalId}";
        add(route + "/goals", Endpoint.post(plan + "/goals", token, GOAL).withKey());
        add(one, Endpoint.put(goalPath(), token, GOAL).ifMatch(seen()));
        add(
                one + "/direction",
                Endpoint.post(goalPath() + "/direction", token, DIRECTION).ifMatch(seen()));
        add(
                one + "/status",
                Endpoint.put(goalPath() + "/status", token, "{\"status\": \"reached\"}")
                        .ifMatch(seen()));
        add(
                one + "/step-order",
                Endpoint.put(goalPath() + "/step-order", token, ids(step)).ifMatch(seen()));
    }

    private void entries(String list, String body) {
        add(
                route + "/goals/{goalId}" + list,
                Endpoint.post(goalPath() + list, mentee.token(), body).withKey());
    }

    private void changing(String list, String variable, String id, String body) {
        String path = goalPath() + list + "/" + id;
        add(
                route + "/goals/{goalId}" + list + "/{" + variable + "}",
                Endpoint.put(path, mentee.token(), body).ifMatch(seen()));
        removing(list, variable, id);
    }

    private void removing(String list, String variable, String id) {
        String path = goalPath() + list + "/" + id;
        add(
                route + "/goals/{goalId}" + list + "/{" + variable + "}",
                Endpoint.delete(path, mentee.token()).ifMatch(seen()));
    }

    private String goalPath() {
        return plan + "/goals/" + goal;
    }

    private String seen() {
        return mentee.done(Request.get(plan)).etag();
    }

    private static JsonNode add(Caller by, String path, String body) {
        return by.done(Request.post(path, body).once(UUID.randomUUID().toString())).body();
    }

    /// The id of the only entry of its kind that the goal has.
    private String entry(JsonNode seen, String list) {
        for (JsonNode each : seen.required("goals")) {
            if (each.required("id").asString().equals(goal)) {
                return last(each.required(list));
            }
        }
        throw new AssertionError("no goal " + goal);
    }

    private static String last(JsonNode list) {
        return list.get(list.size() - 1).required("id").asString();
    }

    private static String ids(String id) {
        return "{\"ids\": [\"" + id + "\"]}";
    }

    private void add(String pattern, Endpoint endpoint) {
        byRoute.put(endpoint.method() + " " + pattern, endpoint);
    }
}
