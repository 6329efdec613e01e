package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.HeldComputation.HeldAssigner;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ten mentees in Berlin and six in Tokyo, whose clocks are too far apart for the mentors, who are
/// all in Berlin.
@WholeService
@Import(HeldComputation.class)
class FairnessIT {

    private static final String HEADER =
            "email,name,role,zone,language,location,seniority,capacity\n";

    private final Api api;
    private final Scenes scenes;
    private final HeldAssigner computation;

    @Autowired
    FairnessIT(Api api, HeldAssigner computation) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.computation = computation;
    }

    @AfterEach
    void letItEnd() {
        computation.letEnd();
    }

    @Test
    void tellsWhichGroupsGotPartnersAndPointsAtADisparity() {
        var run = run("told", people("told", 10, "Berlin") + people("told", 6, "Tokyo"));

        var fairness = api.coordinator().get(run + "/fairness");

        assertThat(fairness.status()).isEqualTo(200);
        assertThat(fairness.body().at("/smallestGroup").asInt()).isEqualTo(5);
        var all = fairness.body().at("/mentees/all");
        assertThat(all.at("/people").asInt()).isEqualTo(16);
        assertThat(all.at("/withPartner").asInt()).isEqualTo(10);
        assertThat(all.at("/rate").asDouble()).isEqualTo(0.625);
        assertThat(all.at("/meanScore").asInt()).isPositive();
        assertThat(all.at("/worstOffScore").asInt()).isPositive();
        var places = grouping(fairness.body().at("/mentees"), "location");
        assertThat(places.at("/groups/0/name").asString()).isEqualTo("Berlin");
        assertThat(places.at("/groups/0/figures/rate").asDouble()).isEqualTo(1);
        assertThat(places.at("/groups/0").has("disparity")).isFalse();
        assertThat(places.at("/groups/1/name").asString()).isEqualTo("Tokyo");
        assertThat(places.at("/groups/1/figures/withPartner").asInt()).isZero();
        assertThat(places.at("/groups/1/figures").has("meanScore")).isFalse();
        assertThat(places.at("/groups/1/disparity/comparedWith").asString()).isEqualTo("Berlin");
        assertThat(places.at("/groups/1/disparity/ratio").asDouble()).isZero();
        assertThat(places.at("/groups/1/disparity/mayBeChance").asBoolean()).isFalse();
        assertThat(places.has("others")).isFalse();
        assertThat(grouping(fairness.body().at("/mentees"), "zone").at("/groups/1/name").asString())
                .isEqualTo("UTC+9 to +12");
        assertThat(fairness.body().at("/mentors/all/withPartner").asInt()).isEqualTo(10);
    }

    @Test
    void hidesSmallGroupsAndSaysWhy() {
        var run =
                run(
                        "few",
                        people("few", 9, "Berlin")
                                + people("few", 7, "Bonn")
                                + people("few", 2, "Tokyo"));

        var mentees = api.coordinator().get(run + "/fairness").body().at("/mentees");

        var places = grouping(mentees, "location");
        assertThat(places.at("/groups")).hasSize(1);
        assertThat(places.at("/groups/0/name").asString()).isEqualTo("Berlin");
        assertThat(places.at("/others/groups").asInt()).isEqualTo(2);
        assertThat(places.at("/others/figures/people").asInt()).isEqualTo(9);
        assertThat(places.at("/others/hidden").asString()).contains("fewer than 5 people");
        assertThat(grouping(mentees, "zone").at("/others/figures/people").asInt()).isEqualTo(18);
    }

    @Test
    void tellsNothingOfASideThatIsTooSmall() {
        var run = run("tiny", people("tiny", 4, "Berlin"));

        var mentees = api.coordinator().get(run + "/fairness").body().at("/mentees");

        assertThat(mentees.has("all")).isFalse();
        assertThat(mentees.at("/groupings")).isEmpty();
        assertThat(mentees.at("/hidden").asString()).contains("fewer than 5 people");
    }

    @Test
    void countsDraftsAsTheyStandNow() {
        var run = run("now", people("now", 10, "Berlin"));
        var first = Scenes.first(api.coordinator().get(run), "/drafts").at("/id").asString();

        api.coordinator().delete(run + "/drafts/" + first);

        var all = api.coordinator().get(run + "/fairness").body().at("/mentees/all");
        assertThat(all.at("/people").asInt()).isEqualTo(10);
        assertThat(all.at("/withPartner").asInt()).isEqualTo(9);
    }

    @Test
    void isThereForCoordinatorsOfTheCohortOnly() {
        var run = run("who", people("who", 5, "Berlin"));

        assertThat(
                        api.participant("mentee.who.berlin0@example.org")
                                .get(run + "/fairness")
                                .status())
                .isEqualTo(403);
        assertThat(
                        api.as("another.coordinator@example.org", Role.COORDINATOR)
                                .get(run + "/fairness")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void refusesARunWithoutResult() {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");

        var refused = api.coordinator().get("/api/pairing-runs/" + asked.text("/id") + "/fairness");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("not-computed-yet");
    }

    private String run(String test, String mentees) {
        var mentors =
                IntStream.range(0, 18)
                        .mapToObj(number -> row("mentor", test + ".berlin" + number, "Berlin"))
                        .collect(Collectors.joining());
        var cohort = scenes.cohortOf(HEADER + mentees + mentors);
        return "/api/pairing-runs/" + scenes.run(cohort, "best-fit").text("/id");
    }

    private static String people(String test, int count, String place) {
        return IntStream.range(0, count)
                .mapToObj(number -> row("mentee", "%s.%s%d".formatted(test, place, number), place))
                .collect(Collectors.joining());
    }

    private static String row(String role, String name, String place) {
        var zone = place.equals("Tokyo") ? "Asia/Tokyo" : "Europe/Berlin";
        return "%s.%s@example.org,Any Body,%s,%s,de,%s,senior,1%n"
                .formatted(role, name, role, zone, place);
    }

    private static JsonNode grouping(JsonNode side, String by) {
        return side.at("/groupings")
                .valueStream()
                .filter(it -> it.at("/by").asString().equals(by))
                .findFirst()
                .orElseThrow();
    }
}
