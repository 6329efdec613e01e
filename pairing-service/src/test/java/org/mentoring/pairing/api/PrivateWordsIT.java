package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Everybody reads everything there is to read. Each private word is a canary with a name, and
/// nobody may see one that is not meant for them; no topic carries any.
@WholeService
class PrivateWordsIT {

    private static final Pattern CANARY = Pattern.compile("canary-[a-z]+");
    private static final Set<String> OF_BOTH =
            Set.of("canary-expectations", "canary-confidentiality", "canary-goal", "canary-skill");

    private final Api api;
    private final TestLog log;
    private final Scenes scenes;
    private final List<RouteAccess> access;

    @Autowired
    PrivateWordsIT(Api api, TestLog log, List<RouteAccess> access) {
        this.api = api;
        this.log = log;
        this.scenes = new Scenes(api);
        this.access = access;
    }

    @Test
    void reachThoseTheyAreMeantForAndNobodyElse() {
        var places = play();

        assertThat(readBy(mentee(), places))
                .containsAll(OF_BOTH)
                .contains(
                        "canary-rematch",
                        "canary-reflection",
                        "canary-diary",
                        "canary-formentee",
                        "canary-fit",
                        "canary-asking")
                .doesNotContain("canary-formentor", "canary-decline", "canary-answer")
                .doesNotContain("canary-tag");
        assertThat(readBy(mentor(), places))
                .containsAll(Set.of("canary-expectations", "canary-confidentiality"))
                .contains("canary-formentor", "canary-answer")
                .doesNotContain(
                        "canary-rematch",
                        "canary-reflection",
                        "canary-diary",
                        "canary-formentee",
                        "canary-decline",
                        "canary-fit",
                        "canary-asking",
                        "canary-tag");
        assertThat(readBy(otherMentor(), places))
                .containsExactlyInAnyOrder("canary-decline", "canary-formentor", "canary-asking");
        assertThat(readBy(otherMentee(), places)).containsExactly("canary-formentee");
        assertThat(readBy(api.coordinator(), places))
                .containsExactlyInAnyOrder(
                        "canary-rematch",
                        "canary-fit",
                        "canary-formentor",
                        "canary-formentee",
                        "canary-answer",
                        "canary-tag");
        for (var stranger :
                List.of(
                        api.participant("words.stranger@example.org"),
                        api.as("words.coordinator@example.org", Role.COORDINATOR),
                        api.as("administrator@example.org", Role.ADMINISTRATOR))) {
            assertThat(readBy(stranger, places)).isEmpty();
        }
        topicsCarryNone();
    }

    /// Two pairs: one goes all the way to a re-match, one is declined.
    private Map<String, List<String>> play() {
        var cohort = scenes.cohortOf(people());
        askAndAnswer(cohort);
        tag(cohort);
        var run = scenes.run(cohort, "best-fit");
        var runPath = "/api/pairing-runs/" + run.text("/id");
        var messages =
                "{\"messages\": {\"mentor\": \"canary-formentor\","
                        + " \"mentee\": \"canary-formentee\"}}";
        assertThat(api.coordinator().change(runPath, "/publication", messages).status())
                .isEqualTo(202);
        scenes.awaitRun(runPath, "published");
        var pairing = scenes.pairingOf("words.mentee@example.org");
        var declined = scenes.pairingOf("words.othermentee@example.org");
        done(otherMentor().change(declined, "/decline", "{\"reason\": \"canary-decline\"}"));
        live(pairing);
        var asked = ask(cohort);
        return places(cohort, runPath, List.of(pairing, declined), asked);
    }

    /// The cohort asks something, and the mentor answers.
    private void askAndAnswer(String cohort) {
        var settings =
                (ObjectNode) api.coordinator().get(cohort + "/export").body().at("/settings");
        settings.putArray("questions")
                .addObject()
                .put("key", "why")
                .put("words", "Why?")
                .put("kind", "text");
        var seen = api.coordinator().get(cohort).etag();
        done(api.coordinator().put(cohort, settings.toString(), "If-Match", seen));
        var path = cohort + "/enrolments/" + mentor().get("/api/enrolments").text("/items/0/id");
        done(
                mentor().put(
                                path,
                                """
                                {"zone": "UTC", "languages": ["en"], "seniority": "lead",
                                 "answers": {"why": ["canary-answer"]}}
                                """,
                                "If-Match",
                                mentor().get(path).etag()));
    }

    /// Coordinators have a word for the two of a pair.
    private void tag(String cohort) {
        var enrolments =
                List.of(mentor(), mentee()).stream()
                        .map(it -> it.get("/api/enrolments").text("/items/0/id"))
                        .toList();
        done(
                api.coordinator()
                        .post(
                                cohort + "/enrolment-changes",
                                "{\"enrolmentIds\": [\"%s\"], \"action\": \"tag\", \"tag\": \"canary-tag\"}"
                                        .formatted(String.join("\", \"", enrolments))));
    }

    private static String people() {
        return """
        email,name,role,zone,language,seniority,capacity,goals,skills
        words.mentor@example.org,A,mentor,UTC,en,lead,1,,one
        words.othermentor@example.org,B,mentor,UTC,en,lead,1,,two
        words.mentee@example.org,C,mentee,UTC,en,junior,1,one,
        words.othermentee@example.org,D,mentee,UTC,en,junior,1,two,
        """;
    }

    private void live(String pairing) {
        done(mentor().change(pairing, "/acceptance", ""));
        done(mentee().change(pairing, "/acceptance", ""));
        done(
                mentee().put(
                                pairing + "/agreement",
                                """
                                {"cadenceDays": 14, "meetingMinutes": 45, "channel": "video",
                                 "noticeHours": 24, "expectations": "canary-expectations",
                                 "confidentiality": "canary-confidentiality"}
                                """,
                                "If-Match",
                                mentee().get(pairing).etag()));
        var goal =
                mentee().post(
                                pairing + "/plan/goals",
                                """
                                {"horizon": "short-term", "achievement": "canary-goal",
                                 "skill": "canary-skill"}
                                """);
        assertThat(goal.status()).as(goal.toString()).isEqualTo(201);
        var id = mentee().get(pairing + "/plan").text("/goals/0/id");
        var diary =
                mentee().post(
                                pairing + "/plan/goals/" + id + "/reflections",
                                """
                                {"kind": "setback", "visibility": "author",
                                 "text": "canary-diary"}
                                """);
        assertThat(diary.status()).as(diary.toString()).isEqualTo(201);
        new FirstMeeting(log).held(mentee(), pairing, Instant.now());
        done(
                mentee().put(
                                pairing + "/fit-check",
                                "{\"answer\": \"not-a-fit\", \"words\": \"canary-fit\"}"));
        done(
                mentee().change(
                                pairing,
                                "/end",
                                "{\"how\": \"rematch\", \"reason\": \"canary-rematch\"}"));
        done(
                mentee().put(
                                pairing + "/reflection",
                                "{\"words\": \"canary-reflection\", \"shared\": false}",
                                "If-Match",
                                mentee().get(pairing).etag()));
    }

    /// Who looks for somebody new asks the other mentor.
    private String ask(String cohort) {
        var wanted = otherMentor().get("/api/me").text("/id");
        var mentors = mentee().get(cohort + "/mentors").body().at("/items").valueStream();
        var other =
                mentors.filter(it -> it.at("/personId").asString().equals(wanted))
                        .findFirst()
                        .orElseThrow();
        var asked =
                mentee().post(
                                cohort + "/pairing-requests",
                                "{\"choices\": [\"%s\"], \"message\": \"canary-asking\"}"
                                        .formatted(other.at("/enrolmentId").asString()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return asked.text("/id");
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /// What stands for each variable below each collection.
    private Map<String, List<String>> places(
            String cohort, String run, List<String> pairings, String request) {
        var enrolments =
                api.coordinator().get(cohort + "/enrolments").body().at("/items").valueStream();
        var drafts = api.coordinator().get(run + "/drafts").body().at("/items").valueStream();
        var persons = List.of(mentor(), mentee()).stream().map(it -> it.get("/api/me").text("/id"));
        return Map.of(
                "cohorts", List.of(idIn(cohort)),
                "pairing-runs", List.of(idIn(run)),
                "pairings", pairings.stream().map(PrivateWordsIT::idIn).toList(),
                "pairing-requests", List.of(request),
                "people", persons.toList(),
                "invitations", List.of("unknown0000000000000000"),
                "enrolmentId", enrolments.map(it -> it.at("/id").asString()).toList(),
                "draftId", drafts.map(it -> it.at("/id").asString()).toList());
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Set<String> readBy(Caller caller, Map<String, List<String>> places) {
        var canaries = new TreeSet<String>();
        for (var route : access.stream().flatMap(it -> it.routes().stream()).toList()) {
            if (route.method().equals(HttpMethod.GET)) {
                addresses(route, places).stream()
                        .map(address -> caller.get(address).body().toString())
                        .forEach(body -> canaries.addAll(canariesIn(body)));
            }
        }
        return canaries;
    }

    private static List<String> addresses(Route route, Map<String, List<String>> places) {
        var addresses = List.of(route.pattern());
        while (addresses.getFirst().contains("{")) {
            addresses =
                    addresses.stream()
                            .flatMap(it ->
                                    values(it, places).stream()
                                            .map(value -> it.replaceFirst("\\{[^}]+}", value)))
                            .toList();
        }
        return addresses;
    }

    /// Of the first variable: what it is called, or what it stands behind.
    private static List<String> values(String pattern, Map<String, List<String>> places) {
        var variable = pattern.substring(pattern.indexOf('{') + 1, pattern.indexOf('}'));
        var before = pattern.substring(0, pattern.indexOf('{') - 1);
        var found = places.getOrDefault(variable, places.getOrDefault(idIn(before), List.of()));
        assertThat(found).as("ids for " + pattern).isNotEmpty();
        return found;
    }

    private void topicsCarryNone() {
        for (var topic : TopicCatalog.topics()) {
            assertThat(log.texts(topic))
                    .extracting(PrivateWordsIT::canariesIn)
                    .allMatch(Set::isEmpty);
        }
        assertThat(log.read(TopicCatalog.PAIRING)).isNotEmpty();
        assertThat(log.read(TopicCatalog.FIT_CHECK)).isNotEmpty();
    }

    private static Set<String> canariesIn(String text) {
        return CANARY.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    private Caller mentor() {
        return api.participant("words.mentor@example.org");
    }

    private Caller otherMentor() {
        return api.participant("words.othermentor@example.org");
    }

    private Caller mentee() {
        return api.participant("words.mentee@example.org");
    }

    private Caller otherMentee() {
        return api.participant("words.othermentee@example.org");
    }
}
