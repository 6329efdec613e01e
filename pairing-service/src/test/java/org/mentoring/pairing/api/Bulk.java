package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.mentoring.pairing.api.Api.Answer;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;

/// Changes of many enrolments of one cohort, by its coordinator.
///
/// @param cohort its path
record Bulk(Api api, String cohort) {

    /// People of a cohort in these roles, whose addresses begin with `name` and their number.
    static String people(String name, String... roles) {
        var csv = new StringBuilder("email,name,role,zone,language,seniority,capacity\n");
        for (var number = 0; number < roles.length; number++) {
            csv.append(email(name, number))
                    .append(",A,%s,UTC,en,lead,1\n".formatted(roles[number]));
        }
        return csv.toString();
    }

    static String email(String name, int number) {
        return name + number + "@example.org";
    }

    /// The enrolment of this person in this cohort.
    String enrolment(String email) {
        var id = cohort.substring(cohort.lastIndexOf('/') + 1);
        return api.participant(email)
                .get("/api/enrolments")
                .body()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/cohortId").asString().equals(id))
                .map(it -> it.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    String path(String enrolment) {
        return cohort + "/enrolments/" + enrolment;
    }

    Answer tag(String tag, String... ids) {
        return change("\"action\": \"tag\", \"tag\": \"" + tag + "\"", ids);
    }

    Answer untag(String tag, String... ids) {
        return change("\"action\": \"untag\", \"tag\": \"" + tag + "\"", ids);
    }

    Answer pause(LocalDate until, String... ids) {
        return change("\"action\": \"pause\", \"until\": \"" + until + "\"", ids);
    }

    Answer change(String what, String... ids) {
        return api.coordinator().post(cohort + "/enrolment-changes", body(what, ids));
    }

    static String body(String what, String... ids) {
        return "{\"enrolmentIds\": [\"%s\"], %s}".formatted(String.join("\", \"", ids), what);
    }

    /// What became of each.
    static List<String> results(Answer changed) {
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        return texts(changed.body().at("/enrolments"), "/result");
    }

    /// Who is listed by these filters.
    List<String> listed(String query) {
        var list = api.coordinator().get(cohort + "/enrolments?" + query);
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return texts(list.body().at("/items"), "/id");
    }

    static List<String> texts(JsonNode rows, String pointer) {
        return rows.valueStream().map(it -> it.at(pointer).asString("")).toList();
    }
}
