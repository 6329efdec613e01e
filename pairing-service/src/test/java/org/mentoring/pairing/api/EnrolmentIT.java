package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/// Single enrolments, by the people themselves and by coordinators.
@WholeService
class EnrolmentIT {

    private static final String PERSON =
            """
            {"email": "%s", "name": "Nuno", "role": "mentor", "zone": "Europe/Lisbon",
             "languages": ["pt", "en"], "skills": ["Sales"], "seniority": "lead", "capacity": 2}
            """;
    private static final String PROFILE =
            """
            {"zone": "Europe/Lisbon", "languages": ["pt"], "seniority": "executive",
             "capacity": %d}
            """;

    private final Api api;
    private final Scenes scenes;
    private final EnrolmentService enrolments;

    @Autowired
    EnrolmentIT(Api api, EnrolmentService enrolments) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.enrolments = enrolments;
    }

    @Test
    void onePersonIsEnrolledAsTheRowOfAFileWouldBe() {
        var cohort = scenes.cohort();
        var enrolled = enrol(cohort, "one.nuno@example.org");
        var again =
                api.coordinator()
                        .csv(
                                cohort + "/imports",
                                "email,name,role,zone,language,skills,seniority,capacity\n"
                                        + "one.nuno@example.org,Nuno,mentor,Europe/Lisbon,pt;en,"
                                        + "sales,lead,2\n");

        assertThat(enrolled.text("/name")).isEqualTo("Nuno");
        assertThat(enrolled.text("/status")).isEqualTo("active");
        assertThat(again.text("/unchanged")).isEqualTo("1");
        assertThat(api.participant("one.nuno@example.org").get(path(cohort, enrolled)).text("/id"))
                .isEqualTo(enrolled.text("/id"));
    }

    @Test
    void whatARowWouldBeRefusedForIsRefusedHere() {
        var path = scenes.cohort() + "/enrolments";
        var good = PERSON.formatted("one.wrong@example.org");

        assertThat(pointers(path, good.replace("one.wrong@", "one wrong@"))).contains("/email");
        assertThat(pointers(path, good.replace("\"pt\"", "\"xx\""))).contains("/languages");
        assertThat(pointers(path, good.replace("[\"pt\", \"en\"]", "[]"))).contains("/languages");
        assertThat(pointers(path, good.replace("Sales", "x".repeat(61)))).contains("/skills");
        assertThat(pointers(path, good.replace(": 2", ": 11"))).contains("/capacity");
        assertThat(pointers(path, good.replace("Nuno", "x".repeat(121)))).contains("/name");
        assertThat(api.coordinator().get(path).body().at("/items")).isEmpty();
    }

    private String pointers(String path, String body) {
        var refused = api.coordinator().post(path, body);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.body().at("/errors").toString();
    }

    @Test
    void aKeyIsForOneRequestAndAPersonIsEnrolledOnce() {
        var path = scenes.cohort() + "/enrolments";
        var body = PERSON.formatted("one.key@example.org");
        var coordinator = api.coordinator();
        var first = coordinator.post(path, body, "Idempotency-Key", path);

        assertThat(first.status()).isEqualTo(201);
        assertThat(coordinator.post(path, body, "Idempotency-Key", path)).isEqualTo(first);
        assertThat(
                        coordinator
                                .post(path, body.replace("one.", "an."), "Idempotency-Key", path)
                                .status())
                .isEqualTo(422);
        assertThat(coordinator.post(path, body).text("/reason")).isEqualTo("enrolled-already");
        assertThat(coordinator.get(path).body().at("/items")).hasSize(1);
    }

    @Test
    void othersDoNotSeeItAndCannotChangeIt() {
        var cohort = scenes.cohort();
        var path = path(cohort, enrol(cohort, "one.mine@example.org"));
        var other = scenes.cohort() + path.substring(path.indexOf("/enrolments"));

        for (var stranger :
                List.of(
                        api.participant("one.stranger@example.org"),
                        api.as("one.other@example.org", Role.COORDINATOR))) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(stranger.put(path, PROFILE.formatted(2), "If-Match", "\"v1\"").status())
                    .isEqualTo(404);
            assertThat(stranger.post(path + "/pause", "{}", "If-Match", "\"v1\"").status())
                    .isEqualTo(404);
        }
        assertThat(api.coordinator().get(other).status()).isEqualTo(404);
    }

    @Test
    void thePersonChangesTheProfileButNotTheManager() {
        var cohort = scenes.cohort();
        var path = path(cohort, enrol(cohort, "one.change@example.org"));
        var nuno = api.participant("one.change@example.org");
        var manager = PROFILE.formatted(2).replace("}", ", \"managerEmail\": \"b@example.org\"}");

        var changed = nuno.put(path, PROFILE.formatted(4), "If-Match", nuno.get(path).etag());
        assertThat(changed.text("/seniority")).isEqualTo("executive");
        assertThat(changed.text("/capacity")).isEqualTo("4");
        assertThat(changed.body().at("/skills").toString()).isEqualTo("[\"sales\"]");
        assertThat(nuno.put(path, manager, "If-Match", changed.etag()).status()).isEqualTo(403);
        assertThat(nuno.put(path, PROFILE.formatted(4)).status()).isEqualTo(428);
        assertThat(nuno.put(path, PROFILE.formatted(4), "If-Match", "\"v1\"").status())
                .isEqualTo(412);
        assertThat(api.coordinator().put(path, manager, "If-Match", changed.etag()).status())
                .isEqualTo(200);
    }

    @Test
    void theCapacityIsNeverBelowTheLoad() {
        var cohort = scenes.cohort();
        var enrolled = enrol(cohort, "one.load@example.org");
        var id = new EnrolmentId(enrolled.text("/id"));
        enrolments.reserve(id, new PairingId(Ids.random()));
        enrolments.reserve(id, new PairingId(Ids.random()));
        var path = path(cohort, enrolled);
        var tag = api.coordinator().get(path).etag();

        var refused = api.coordinator().put(path, PROFILE.formatted(1), "If-Match", tag);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("capacity-below-load");
        assertThat(refused.text("/detail")).startsWith("2 places are taken");
    }

    @Test
    void whoPausesIsNotAvailableUntilTheyResume() {
        var cohort = scenes.cohort();
        var enrolled = enrol(cohort, "one.pause@example.org");
        var id = new EnrolmentId(enrolled.text("/id"));
        var held = new PairingId(Ids.random());
        enrolments.reserve(id, held);
        var path = path(cohort, enrolled);
        var nuno = api.participant("one.pause@example.org");

        var paused = pause(nuno, path, "{\"until\": \"%s\"}".formatted(LocalDate.of(2090, 12, 31)));
        assertThat(paused.text("/status")).isEqualTo("paused");
        assertThat(paused.text("/pausedUntil")).startsWith("2090-12-3");
        assertThat(person(cohort).available()).isFalse();
        assertThat(person(cohort).freePlaces()).isZero();
        assertThatThrownBy(() -> enrolments.reserve(id, new PairingId(Ids.random())))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        it -> assertThat(it.why().reason()).isEqualTo("not-available"));
        enrolments.confirm(id, held);

        assertThat(nuno.change(path, "/resumption", "").text("/status")).isEqualTo("active");
        assertThat(person(cohort).freePlaces()).isEqualTo(1);
        assertThat(pause(nuno, path, "{\"until\": \"2020-01-01\"}").text("/reason"))
                .isEqualTo("pause-over");
    }

    /// Without the only mentor there is nobody to be paired with, and no pair.
    @Test
    void whoPausesIsNotInThePool() {
        var cohort =
                scenes.cohortOf(
                        """
                        email,name,role,zone,language,seniority
                        pool.mentor@example.org,M,mentor,UTC,en,lead
                        pool.mentee@example.org,N,mentee,UTC,en,junior
                        """);
        var mentor = api.participant("pool.mentor@example.org");
        var path = path(cohort, mentor.get("/api/enrolments").text("/items/0/id"));

        pause(mentor, path, "{}");
        assertThat(scenes.run(cohort, "best-fit").text("/draftCount")).isEqualTo("0");
        mentor.change(path, "/resumption", "");
        assertThat(scenes.run(cohort, "best-fit").text("/draftCount")).isEqualTo("1");
    }

    private static Answer pause(Api.Caller caller, String path, String body) {
        return caller.change(path, "/pause", body);
    }

    private EnrolledPerson person(String cohort) {
        var id = new CohortId(cohort.substring(cohort.lastIndexOf('/') + 1));
        return enrolments.peopleOf(id).getFirst();
    }

    private Answer enrol(String cohort, String email) {
        var enrolled = api.coordinator().post(cohort + "/enrolments", PERSON.formatted(email));
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        return enrolled;
    }

    private static String path(String cohort, Answer enrolled) {
        return path(cohort, enrolled.text("/id"));
    }

    private static String path(String cohort, String id) {
        return cohort + "/enrolments/" + id;
    }
}
