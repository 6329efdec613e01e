package org.mentoring.system.input;

import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pair;
import org.mentoring.system.stack.Request;
import org.mentoring.web.test.Endpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A good request for each route, by somebody who may send it. Adding a route to a service means
/// adding one here: a test compares them.
final class Endpoints {

    private static final String COHORT =
            """
            {"name": "Autumn", "startsOn": "2027-03-01", "endsOn": "2027-09-30",
             "zone": "Europe/Berlin", "cadenceDays": 14, "meetingMinutes": 45, "noticeHours": 24,
             "largestZoneGapHours": 6,
             "weights": {"skills": 40, "language": 20, "zone": 20, "seniority": 10, "location": 10}}
            """;
    private static final String COPY =
            """
            {"name": "Spring", "startsOn": "2028-03-01", "endsOn": "2028-09-30"}
            """;
    private static final String COHORT_FILE =
            """
            {"format": "mentoring-cohort", "version": 1,
             "settings": {"name": "Moved", "startsOn": "2027-03-01", "endsOn": "2027-09-30",
                          "zone": "Europe/Berlin"},
             "people": [{"email": "nobody.yet@example.org", "name": "Nobody Yet"}],
             "enrolments": [{"email": "nobody.yet@example.org", "role": "mentee", "capacity": 1,
                             "zone": "Europe/Berlin", "languages": ["en"], "skills": ["java"],
                             "goals": [], "seniority": "junior"}]}
            """;
    private static final String APPOINTMENT =
            """
            {"email": "coordinator@example.org"}
            """;
    private static final String CSV =
            """
            email,name,role,zone,language,skills,goals,location,seniority,capacity,manager_email
            nobody.yet@example.org,Nobody Yet,mentee,Europe/Berlin,en,java,,Berlin,junior,1,
            """;
    private static final String PAIR =
            """
            {"mentorId": "nobody", "menteeId": "nobody.else"}
            """;
    private static final String TWO =
            """
            {"personIds": ["nobody", "nobodyelse"]}
            """;
    private static final String TAGS =
            """
            {"enrolmentIds": ["nobody"], "action": "tag", "tag": "needs a visa"}
            """;
    private static final String PERSON =
            """
            {"email": "single.person@example.org", "name": "Single Person", "role": "mentor",
             "zone": "Europe/Berlin", "languages": ["en"], "seniority": "lead"}
            """;
    private static final String OTHER_PERSON = PERSON.replace("single.", "other.");
    private static final String PROFILE =
            """
            {"zone": "Europe/Berlin", "languages": ["en", "de"], "skills": ["java"], "goals": [],
             "location": "Berlin", "seniority": "lead", "capacity": 2}
            """;
    private static final String MYSELF =
            """
            {"name": "Any Guest", "zone": "Europe/Berlin", "languages": ["en"],
             "seniority": "junior"}
            """;
    private static final String AGREEMENT =
            """
            {"cadenceDays": 7, "meetingMinutes": 30, "channel": "phone", "noticeHours": 48,
             "expectations": "we both come prepared"}
            """;
    private static final String END =
            """
            {"how": "rematch", "reason": "we did not find the time"}
            """;
    private static final String REFLECTION =
            """
            {"words": "it was good to be asked", "shared": true}
            """;
    private static final String FIT_CHECK =
            """
            {"answer": "undecided", "words": "we have only met once"}
            """;
    private static final String RATING =
            """
            {"skills": [{"skill": "delegation", "level": 2}]}
            """;
    private static final String ITEM =
            """
            {"kind": "material", "text": "read this", "url": "https://example.org/article"}
            """;
    private static final String FEEDBACK =
            """
            {"helped": "questions", "improve": "more time", "rating": 4, "visibility": "pair"}
            """;

    private final Things things;
    private final Pair pair;
    private final Map<String, Endpoint> byRoute = new LinkedHashMap<>();

    private Endpoints(Things things) {
        this.things = things;
        this.pair = things.agreed();
    }

    static Map<String, Endpoint> of(Things things) {
        Endpoints endpoints = new Endpoints(things);
        endpoints.cohorts();
        endpoints.upkeep();
        endpoints.enrolments();
        endpoints.invitations();
        endpoints.runs();
        endpoints.people();
        endpoints.requests();
        endpoints.pairings();
        endpoints.byRoute.putAll(PlanEndpoints.of(things.coordinator(), things.agreed()));
        endpoints.meetings();
        endpoints.feedback();
        return endpoints.byRoute;
    }

    private void cohorts() {
        String token = things.coordinator().token();
        String cohort = "/api/cohorts/" + things.cohort();
        add("/api/cohorts", Endpoint.list("/api/cohorts", token));
        add("/api/cohorts", Endpoint.post("/api/cohorts", token, COHORT).withKey());
        add("/api/cohorts/{id}", Endpoint.get(cohort, token));
        add(
                "/api/cohorts/{id}",
                Endpoint.put(cohort, token, COHORT).ifMatch(tag(things.coordinator(), cohort)));
        add("/api/cohorts/{id}/imports", Endpoint.postCsv(cohort + "/imports", token, CSV));
        add("/api/cohorts/{id}/enrolments", Endpoint.list(cohort + "/enrolments", token));
        add("/api/cohorts/{id}/rematches", Endpoint.list(cohort + "/rematches", token));
        add("/api/cohorts/{id}/fit-checks", Endpoint.list(cohort + "/fit-checks", token));
        add(
                "/api/cohorts/{id}/pairing-runs",
                Endpoint.post(cohort + "/pairing-runs", token, "{\"aim\": \"best-fit\"}")
                        .withKey());
    }

    private void upkeep() {
        String token = things.coordinator().token();
        String cohort = "/api/cohorts/" + things.cohort();
        String seen = tag(things.coordinator(), cohort);
        String me = things.coordinator().done(Request.get("/api/me")).text("id");
        add("/api/cohorts/{id}/copies", Endpoint.post(cohort + "/copies", token, COPY).withKey());
        add(
                "/api/cohorts/{id}/coordinators",
                Endpoint.post(cohort + "/coordinators", token, APPOINTMENT).ifMatch(seen));
        add(
                "/api/cohorts/{id}/coordinators/{personId}",
                Endpoint.delete(cohort + "/coordinators/" + me, token).ifMatch(seen));
        add("/api/cohorts/{id}/export", Endpoint.get(cohort + "/export", token));
        add(
                "/api/cohorts/imports",
                Endpoint.post("/api/cohorts/imports", token, COHORT_FILE).withKey());
        String archival = cohort + "/archival";
        add("/api/cohorts/{id}/archival", Endpoint.post(archival, token, "").ifMatch(seen));
        add("/api/cohorts/{id}/archival", Endpoint.delete(archival, token).ifMatch(seen));
        String apart = cohort + "/kept-apart";
        add("/api/cohorts/{id}/kept-apart", Endpoint.list(apart, token));
        add("/api/cohorts/{id}/kept-apart", Endpoint.post(apart, token, TWO));
        add("/api/cohorts/{id}/kept-apart/{keptApartId}", Endpoint.delete(apart + "/none", token));
    }

    private void enrolments() {
        String token = things.coordinator().token();
        String all = "/api/cohorts/" + things.cohort() + "/enrolments";
        String one = all + "/" + things.coordinator().done(Request.post(all, PERSON)).text("id");
        String seen = tag(things.coordinator(), one);
        String route = "/api/cohorts/{id}/enrolments/{enrolmentId}";
        add("/api/cohorts/{id}/enrolments", Endpoint.post(all, token, OTHER_PERSON).withKey());
        add(route, Endpoint.get(one, token));
        add(route, Endpoint.put(one, token, PROFILE).ifMatch(seen));
        add(route + "/pause", Endpoint.post(one + "/pause", token, "{}").ifMatch(seen));
        add(route + "/resumption", Endpoint.post(one + "/resumption", token, "").ifMatch(seen));
        moves(token, one);
        String many = "/api/cohorts/" + things.cohort() + "/enrolment-changes";
        add("/api/cohorts/{id}/enrolment-changes", Endpoint.post(many, token, TAGS));
        add("/api/enrolments", Endpoint.list("/api/enrolments", pair.mentee().token()));
    }

    /// To another cohort, where the person is not yet.
    private void moves(String token, String one) {
        String cohort = "/api/cohorts/" + things.cohort();
        String other = things.coordinator().done(Request.post("/api/cohorts", COHORT)).text("id");
        String to = "\"cohortId\": \"" + other + "\"";
        String ids = "\"enrolmentIds\": [\"" + one.substring(one.lastIndexOf('/') + 1) + "\"]";
        add(
                "/api/cohorts/{id}/enrolments/{enrolmentId}/move",
                Endpoint.post(one + "/move", token, "{" + to + "}"));
        add(
                "/api/cohorts/{id}/moves",
                Endpoint.post(cohort + "/moves", token, "{" + to + ", " + ids + "}"));
    }

    private void invitations() {
        String token = things.coordinator().token();
        String all = "/api/cohorts/" + things.cohort() + "/invitations";
        Answer made = things.coordinator().done(Request.post(all, invitation()));
        String revocation = all + "/" + made.body().at("/invitation/id").asString() + "/revocation";
        String link = "/api/invitations/" + made.text("token");
        add("/api/cohorts/{id}/invitations", Endpoint.list(all, token));
        add("/api/cohorts/{id}/invitations", Endpoint.post(all, token, invitation()));
        add(
                "/api/cohorts/{id}/invitations/{invitationId}/revocation",
                Endpoint.post(revocation, token, ""));
        String guest = pair.mentee().token();
        add("/api/invitations/{token}", Endpoint.get(link, guest));
        add(
                "/api/invitations/{token}/enrolments",
                Endpoint.post(link + "/enrolments", guest, MYSELF).withKey());
    }

    private void runs() {
        String token = things.coordinator().token();
        String run = "/api/pairing-runs/" + things.run();
        add("/api/pairing-runs/{id}", Endpoint.get(run, token));
        add("/api/pairing-runs/{id}/drafts", Endpoint.list(run + "/drafts", token));
        drafts(run, token);
        add("/api/pairing-runs/{id}/comparison", Endpoint.get(run + "/comparison", token));
        add("/api/pairing-runs/{id}/fairness", Endpoint.get(run + "/fairness", token));
        add("/api/pairing-runs/{id}/progress", Endpoint.get(run + "/progress", token));
        add("/api/pairing-runs/{id}/left-out", Endpoint.list(run + "/left-out", token));
        add(
                "/api/pairing-runs/{id}/publication",
                Endpoint.post(run + "/publication", token, "")
                        .ifMatch(tag(things.coordinator(), run)));
        add(
                "/api/pairing-runs/{id}/cancellation",
                Endpoint.post(run + "/cancellation", token, "")
                        .ifMatch(tag(things.coordinator(), run)));
    }

    /// The run has nobody to pair, so that what is good here finds nothing either.
    private void drafts(String run, String token) {
        String draft = run + "/drafts/nobody";
        add("/api/pairing-runs/{id}/drafts", Endpoint.post(run + "/drafts", token, PAIR));
        add("/api/pairing-runs/{id}/drafts/{draftId}", Endpoint.get(draft, token));
        add("/api/pairing-runs/{id}/drafts/{draftId}", Endpoint.delete(draft, token));
        add(
                "/api/pairing-runs/{id}/drafts/{draftId}/lock",
                Endpoint.put(draft + "/lock", token, ""));
        add(
                "/api/pairing-runs/{id}/drafts/{draftId}/lock",
                Endpoint.delete(draft + "/lock", token));
    }

    private void people() {
        String token = pair.mentee().token();
        add("/api/me", Endpoint.get("/api/me", token));
        String partner = pair.mentor().done(Request.get("/api/me")).text("id");
        add("/api/people/{id}", Endpoint.get("/api/people/" + partner, token));
        String oneself = pair.mentee().done(Request.get("/api/me")).text("id");
        add("/api/people/{id}", Endpoint.delete("/api/people/" + oneself, token));
        add(
                "/api/people/{id}/employment",
                Endpoint.put(
                        "/api/people/" + partner + "/employment",
                        things.administrator().token(),
                        "{\"status\": \"active\"}"));
        add("/api/notifications", Endpoint.list("/api/notifications", token));
    }

    private void requests() {
        String cohort = "/api/cohorts/" + things.cohort();
        String choices = "{\"choices\": [\"%s\"]}".formatted(things.freeMentor());
        String token = things.unasked().token();
        add("/api/cohorts/{id}/mentors", Endpoint.list(cohort + "/mentors", token));
        String wishes = "{\"mentors\": [\"%s\"]}".formatted(things.freeMentor());
        add("/api/cohorts/{id}/wishes", Endpoint.get(cohort + "/wishes", token));
        add("/api/cohorts/{id}/wishes", Endpoint.put(cohort + "/wishes", token, wishes));
        add(
                "/api/cohorts/{id}/pairing-requests",
                Endpoint.post(cohort + "/pairing-requests", token, choices).withKey());
        add("/api/pairing-requests", Endpoint.list("/api/pairing-requests", token));
        String open = "/api/pairing-requests/" + things.asked().request();
        Caller mentor = things.asked().mentor();
        Caller mentee = things.asked().mentee();
        add("/api/pairing-requests/{id}", Endpoint.get(open, mentee.token()));
        change("acceptance", open, mentor, "");
        change("decline", open, mentor, "{\"reason\": \"no-time\", \"message\": \"sorry\"}");
        change("question", open, mentor, "{\"text\": \"what for?\"}");
        change("withdrawal", open, mentee, "");
        add(
                "/api/pairing-requests/{id}/choices",
                Endpoint.put(open + "/choices", mentee.token(), choices)
                        .ifMatch(tag(mentee, open)));
        String asked = "/api/pairing-requests/" + things.askedBack().request();
        change("answer", asked, things.askedBack().mentee(), "{\"text\": \"to learn\"}");
    }

    private void change(String action, String request, Caller by, String body) {
        add(
                "/api/pairing-requests/{id}/" + action,
                Endpoint.post(request + "/" + action, by.token(), body).ifMatch(tag(by, request)));
    }

    private void pairings() {
        String token = pair.mentee().token();
        String path = "/api/pairings/" + pair.id();
        add("/api/pairings", Endpoint.list("/api/pairings", token));
        add("/api/pairings/{id}", Endpoint.get(path, token));
        String seen = tag(pair.mentee(), path);
        add(
                "/api/pairings/{id}/agreement",
                Endpoint.put(path + "/agreement", token, AGREEMENT).ifMatch(seen));
        add(
                "/api/pairings/{id}/agreement/confirmation",
                Endpoint.post(path + "/agreement/confirmation", token, "").ifMatch(seen));
        relationships(path, token, seen);
        Caller asked = things.proposed().mentee();
        String proposed = "/api/pairings/" + things.proposed().id();
        add(
                "/api/pairings/{id}/acceptance",
                Endpoint.post(proposed + "/acceptance", asked.token(), "")
                        .ifMatch(tag(asked, proposed)));
        add(
                "/api/pairings/{id}/decline",
                Endpoint.post(proposed + "/decline", asked.token(), "{\"reason\": \"no time\"}")
                        .ifMatch(tag(asked, proposed)));
    }

    private void relationships(String path, String token, String seen) {
        add("/api/pairings/{id}/fit-check", Endpoint.get(path + "/fit-check", token));
        add("/api/pairings/{id}/fit-check", Endpoint.put(path + "/fit-check", token, FIT_CHECK));
        add(
                "/api/pairings/{id}/pause",
                Endpoint.post(path + "/pause", token, "{\"until\": \"2999-01-01T00:00:00Z\"}")
                        .ifMatch(seen));
        add(
                "/api/pairings/{id}/resumption",
                Endpoint.post(path + "/resumption", token, "").ifMatch(seen));
        add(
                "/api/pairings/{id}/completion",
                Endpoint.post(path + "/completion", token, "{\"outcome\": \"time-is-up\"}")
                        .ifMatch(seen));
        add("/api/pairings/{id}/end", Endpoint.post(path + "/end", token, END).ifMatch(seen));
        add(
                "/api/pairings/{id}/reflection",
                Endpoint.put(path + "/reflection", token, REFLECTION).ifMatch(seen));
        for (String phase : List.of("start", "end")) {
            add(
                    "/api/pairings/{id}/self-ratings/" + phase,
                    Endpoint.put(path + "/self-ratings/" + phase, token, RATING).ifMatch(seen));
        }
        String coordinator = things.coordinator().token();
        add(
                "/api/pairings/{id}/end-date",
                Endpoint.put(path + "/end-date", coordinator, "{\"endsOn\": \"2999-01-31\"}")
                        .ifMatch(seen));
        String agreedOn = "/api/pairings/" + things.agreedOn();
        add(
                "/api/pairings/{id}/approval",
                Endpoint.post(agreedOn + "/approval", coordinator, "")
                        .ifMatch(tag(things.coordinator(), agreedOn)));
        add(
                "/api/pairings/{id}/withdrawal",
                Endpoint.post(path + "/withdrawal", coordinator, "").ifMatch(seen));
    }

    private void meetings() {
        String token = pair.mentor().token();
        String planned = "/api/meetings/" + things.planned();
        String begun = "/api/meetings/" + things.begun();
        String seen = tag(pair.mentor(), planned);
        add("/api/meetings", Endpoint.list("/api/meetings", token));
        add("/api/meetings", Endpoint.post("/api/meetings", token, booking()).withKey());
        add("/api/meetings/{id}", Endpoint.get(planned, token));
        add("/api/meetings/{id}/join", Endpoint.get(planned + "/join", token));
        add("/api/meetings/{id}/invitation.ics", Endpoint.get(planned + "/invitation.ics", token));
        add(
                "/api/meetings/{id}/confirmation",
                Endpoint.post(planned + "/confirmation", token, "").ifMatch(seen));
        add(
                "/api/meetings/{id}/cancellation",
                Endpoint.post(planned + "/cancellation", token, "").ifMatch(seen));
        add(
                "/api/meetings/{id}/time",
                Endpoint.put(planned + "/time", token, time()).ifMatch(seen));
        add(
                "/api/meetings/{id}/agenda-items",
                Endpoint.post(planned + "/agenda-items", token, ITEM).ifMatch(seen).withKey());
        add(
                "/api/meetings/{id}/outcome",
                Endpoint.post(begun + "/outcome", token, "{\"outcome\": \"held\"}")
                        .ifMatch(tag(pair.mentor(), begun)));
    }

    private void feedback() {
        String token = pair.mentee().token();
        String question = "/api/feedback/" + things.question();
        add("/api/feedback", Endpoint.list("/api/feedback", token));
        add("/api/feedback/{id}", Endpoint.get(question, token));
        add(
                "/api/feedback/{id}/answer",
                Endpoint.post(question + "/answer", token, FEEDBACK)
                        .ifMatch(tag(pair.mentee(), question)));
        add("/api/pair-states", Endpoint.list("/api/pair-states", token));
        add("/api/pair-states/{pairingId}", Endpoint.get("/api/pair-states/" + pair.id(), token));
    }

    private String booking() {
        return """
        {"pairingId": "%s", "startsAt": "2027-05-03T10:00", "zone": "Europe/Berlin",
         "offset": "+02:00", "durationMinutes": 45, "medium": "video",
         "link": "https://video.example.org/room"}
        """
                .formatted(pair.id());
    }

    private static String invitation() {
        return """
        {"role": "mentee", "expiresAt": "%s", "mostUses": 20}
        """
                .formatted(Instant.now().plus(Duration.ofDays(90)));
    }

    private static String time() {
        return """
        {"startsAt": "2027-05-04T10:00", "zone": "Europe/Berlin", "offset": "+02:00",
         "durationMinutes": 30}
        """;
    }

    private void add(String pattern, Endpoint endpoint) {
        byRoute.put(endpoint.method() + " " + pattern, endpoint);
    }

    private static String tag(Caller reader, String path) {
        return reader.done(Request.get(path)).etag();
    }
}
