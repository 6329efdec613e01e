package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

@WholeService
class CoordinatorsIT {

    private static final String SECOND = "second.coordinator@example.org";

    private final Api api;
    private final Scenes scenes;

    @Autowired
    CoordinatorsIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void whoIsAppointedCoordinatesAtOnceAndWhoIsDismissedNoMore() {
        var second = api.as(SECOND, Role.COORDINATOR);
        var id = idOf(second);
        var cohort = scenes.cohort();
        assertThat(second.get(cohort).status()).isEqualTo(404);

        var appointed = appoint(api.coordinator(), cohort, SECOND.toUpperCase(Locale.ROOT));
        var again = appoint(api.coordinator(), cohort, SECOND);

        assertThat(appointed.body().at("/coordinatorIds").toString()).contains(id);
        assertThat(again).isEqualTo(appointed);
        assertThat(statuses(second, cohort)).containsOnly(200);

        var dismissed = dismiss(second, cohort, id);

        assertThat(dismissed.status()).isEqualTo(200);
        assertThat(statuses(second, cohort)).containsOnly(404);
        assertThat(second.get("/api/cohorts").body().toString())
                .doesNotContain(appointed.text("/id"));
    }

    @Test
    void theLastCoordinatorStays() {
        var cohort = scenes.cohort();

        var refused = dismiss(api.coordinator(), cohort, idOf(api.coordinator()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("last-coordinator");
    }

    @Test
    void ofTwoWhoDismissEachOtherAtOnceOneStays() throws Exception {
        var second = api.as(SECOND, Role.COORDINATOR);
        var cohort = scenes.cohort();
        var both = List.of(idOf(api.coordinator()), idOf(second));
        appoint(api.coordinator(), cohort, SECOND);
        var seen = api.coordinator().get(cohort).etag();

        var answers =
                atOnce(
                        () -> second.delete(path(cohort, both.get(0)), "If-Match", seen),
                        () ->
                                api.coordinator()
                                        .delete(path(cohort, both.get(1)), "If-Match", seen));

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(administrator().get(cohort).body().at("/coordinatorIds")).hasSize(1);
    }

    @Test
    void anAdministratorSeesAllCohortsAndAppointsAndDoesNothingElse() {
        var second = api.as(SECOND, Role.COORDINATOR);
        var id = idOf(second);
        var cohort = scenes.cohort();

        assertThat(administrator().get("/api/cohorts?limit=200").body().toString())
                .contains(cohort.substring(cohort.lastIndexOf('/') + 1));
        assertThat(appoint(administrator(), cohort, SECOND).status()).isEqualTo(200);
        assertThat(dismiss(administrator(), cohort, id).status()).isEqualTo(200);
        assertThat(administrator().get(cohort + "/enrolments").status()).isIn(403, 404);
        var both = api.as("administrator@example.org", Role.ADMINISTRATOR, Role.COORDINATOR);
        assertThat(both.change(cohort, "/archival", "").status()).isEqualTo(404);
        assertThat(both.get(cohort + "/enrolments").status()).isEqualTo(404);
    }

    @Test
    void thoseWhoCoordinateACohortTogetherKnowEachOther() {
        var fellow = api.as("fellow.coordinator@example.org", Role.COORDINATOR);
        var path = "/api/people/" + idOf(fellow);
        assertThat(api.coordinator().get(path).status()).isEqualTo(404);
        assertThat(administrator().get(path).status()).isEqualTo(404);

        appoint(api.coordinator(), scenes.cohort(), "fellow.coordinator@example.org");

        assertThat(api.coordinator().get(path).status()).isEqualTo(200);
        assertThat(administrator().get(path).status()).isEqualTo(200);
        assertThat(api.participant("stranger@example.org").get(path).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatNobodyHasIsRefused() {
        var refused = appoint(api.coordinator(), scenes.cohort(), "nobody.at.all@example.org");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/email");
    }

    @Test
    void toWhoDoesNotCoordinateTheCohortIsNotThere() {
        var stranger = api.as("stranger.coordinator@example.org", Role.COORDINATOR);
        var cohort = scenes.cohort();
        var body = "{\"email\": \"stranger.coordinator@example.org\"}";

        var appointed = stranger.post(cohort + "/coordinators", body, "If-Match", "\"v1\"");
        var dismissed =
                stranger.delete(path(cohort, idOf(api.coordinator())), "If-Match", "\"v1\"");

        assertThat(List.of(appointed.status(), dismissed.status())).containsOnly(404);
    }

    private static List<Integer> statuses(Caller caller, String cohort) {
        return List.of(caller.get(cohort).status(), caller.get(cohort + "/enrolments").status());
    }

    private static Answer appoint(Caller by, String cohort, String email) {
        return by.change(cohort, "/coordinators", "{\"email\": \"" + email + "\"}");
    }

    private static Answer dismiss(Caller by, String cohort, String person) {
        return by.delete(path(cohort, person), "If-Match", by.get(cohort).etag());
    }

    private static String path(String cohort, String person) {
        return cohort + "/coordinators/" + person;
    }

    private static List<Integer> atOnce(Callable<Answer> one, Callable<Answer> other)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get().status(), answers.get(1).get().status());
        }
    }

    private Caller administrator() {
        return api.as("administrator@example.org", Role.ADMINISTRATOR);
    }

    private static String idOf(Caller caller) {
        return caller.get("/api/me").text("/id");
    }
}
