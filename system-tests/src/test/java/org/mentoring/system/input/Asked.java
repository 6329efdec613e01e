package org.mentoring.system.input;

import org.mentoring.local.idp.DemoUser;
import org.mentoring.local.idp.DemoUsers;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Callers;
import org.mentoring.system.stack.Request;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A mentor who is asked by a mentee.
///
/// @param request its id
/// @param mentorId the mentor's enrolment
record Asked(String request, Caller mentee, Caller mentor, String mentorId) {

    /// Lets the mentee whose turn it is among those of the cohort ask somebody who has a place.
    static Asked by(int turn, String cohort, Callers callers) {
        Caller mentee = mentees(cohort, callers).get(turn);
        JsonNode mentor = freeMentor(cohort, mentee);
        String mentorId = mentor.required("enrolmentId").asString();
        String path = "/api/cohorts/" + cohort + "/pairing-requests";
        Request request = Request.post(path, Map.of("choices", List.of(mentorId)));
        String id = mentee.done(request.once(UUID.randomUUID().toString())).text("id");
        return new Asked(id, mentee, named(mentor.required("name").asString(), callers), mentorId);
    }

    /// Mentees of the cohort who ask nobody so far are those after the last turn.
    static Caller mentee(int turn, String cohort, Callers callers) {
        return mentees(cohort, callers).get(turn);
    }

    static String freeMentorId(String cohort, Caller mentee) {
        return freeMentor(cohort, mentee).required("enrolmentId").asString();
    }

    private static List<Caller> mentees(String cohort, Callers callers) {
        return callers.coordinator()
                .done(Request.get("/api/cohorts/" + cohort + "/enrolments?limit=200"))
                .body()
                .required("items")
                .valueStream()
                .filter(person -> person.required("role").asString().equals("mentee"))
                .map(person -> named(person.required("name").asString(), callers))
                .toList();
    }

    private static JsonNode freeMentor(String cohort, Caller mentee) {
        return mentee.done(Request.get("/api/cohorts/" + cohort + "/mentors?limit=200"))
                .body()
                .required("items")
                .valueStream()
                .filter(mentor -> mentor.required("hasFreePlace").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private static Caller named(String name, Callers callers) {
        return DemoUsers.shipped().all().stream()
                .filter(user -> user.name().equals(name))
                .map(DemoUser::email)
                .findFirst()
                .map(callers::byEmail)
                .orElseThrow();
    }

    /// The mentor says yes.
    ///
    /// @return the pairing
    String accepted() {
        String path = "/api/pairing-requests/" + request;
        String seen = mentor.done(Request.get(path)).etag();
        return mentor.done(Request.post(path + "/acceptance").ifMatch(seen)).text("pairingId");
    }

    /// The mentor asks back, so that an answer is waited for.
    Asked askedBack() {
        String path = "/api/pairing-requests/" + request;
        String seen = mentor.done(Request.get(path)).etag();
        mentor.done(Request.post(path + "/question", Map.of("text", "what for?")).ifMatch(seen));
        return this;
    }
}
