package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.PairingProposals;
import org.mentoring.pairing.pairing.PairingProposals.Fit;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.pairing.PairingProposals.Proposal;
import org.mentoring.runtime.aggregate.ContentionException;
import org.mentoring.runtime.aggregate.Ids;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Many want the same mentor at the same moment.
@WholeService
class PlacesRaceIT {

    private static final int CAPACITY = 3;
    private static final int MENTEES = 24;

    private final Api api;
    private final EnrolmentService enrolments;
    private final PairingProposals proposals;

    @Autowired
    PlacesRaceIT(Api api, EnrolmentService enrolments, PairingProposals proposals) {
        this.api = api;
        this.enrolments = enrolments;
        this.proposals = proposals;
    }

    @Test
    void neverGivesOutMorePlacesThanThereAre() throws Exception {
        var cohort = cohort("places");
        var results = atOnce(proposals(cohort).stream().map(this::proposing).toList());

        assertThat(results).filteredOn(made -> made).hasSize(CAPACITY);
        assertThat(mentor(cohort).freePlaces()).isZero();
        assertThat(pairings(cohort)).hasSize(CAPACITY);
        assertThat(mentees(cohort)).filteredOn(it -> it.freePlaces() == 0).hasSize(CAPACITY);
    }

    /// Whoever is first decides; the place follows the decision and is never lost.
    @Test
    void anAcceptanceAndADeclineAtOnceLeaveNoPlaceBehind() throws Exception {
        var cohort = cohort("decide");
        atOnce(proposals(cohort).stream().map(this::proposing).toList());
        for (var pairing : pairings(cohort)) {
            var mentee = "decide" + mentionedIn(pairing) + "@example.org";
            var path = "/api/pairings/" + pairing.at("/id").asString();
            api.participant(mentee).change(path, "/acceptance", "");
            var tag = api.participant(mentee).get(path).etag();
            atOnce(
                    List.of(
                            () ->
                                    mentorOf("decide")
                                            .post(path + "/acceptance", "", "If-Match", tag),
                            () ->
                                    api.participant(mentee)
                                            .post(
                                                    path + "/decline",
                                                    "{\"reason\": \"no\"}",
                                                    "If-Match",
                                                    tag)));
        }
        var active = pairings(cohort).stream().filter(it -> has(it, "active")).count();
        var declined = pairings(cohort).stream().filter(it -> has(it, "declined")).count();
        assertThat(active + declined).isEqualTo(CAPACITY);
        await().untilAsserted(() ->
                assertThat((long) mentor(cohort).freePlaces()).isEqualTo(CAPACITY - active));
    }

    /// As a publisher leaves it that stalled while another gave the places back.
    @Test
    void aPairingThatLostItsPlaceGetsItBackOnceThereIsOne() {
        var cohort = cohort("lost");
        var proposal = proposals(cohort).getFirst();
        proposals.propose(proposal);
        enrolments.release(proposal.mentor().enrolment(), proposal.id());
        var others = proposals(cohort).stream().skip(1).limit(CAPACITY).toList();
        others.forEach(proposals::propose);
        var path = "/api/pairings/" + proposal.id();
        var mentee = pairing(cohort, proposal.id());
        api.participant("lost" + mentionedIn(mentee) + "@example.org")
                .change(path, "/acceptance", "");

        var full = mentorOf("lost").change(path, "/acceptance", "");
        enrolments.release(others.getFirst().mentor().enrolment(), others.getFirst().id());
        var accepted = mentorOf("lost").change(path, "/acceptance", "");

        assertThat(full.status()).isEqualTo(409);
        assertThat(full.text("/reason")).isEqualTo("no-free-place");
        assertThat(accepted.text("/status")).isEqualTo("active");
        assertThat(mentor(cohort).freePlaces()).isZero();
    }

    private JsonNode pairing(CohortId cohort, PairingId id) {
        return pairings(cohort).stream()
                .filter(it -> it.at("/id").asString().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(JsonNode pairing, String status) {
        return pairing.at("/status").asString().equals(status);
    }

    private static String mentionedIn(JsonNode pairing) {
        return pairing.at("/mentee/name").asString().replace("Mentee ", "");
    }

    private Api.Caller mentorOf(String prefix) {
        return api.participant(prefix + "@example.org");
    }

    private List<JsonNode> pairings(CohortId cohort) {
        return api.coordinator()
                .get("/api/pairings?cohortId=" + cohort)
                .body()
                .at("/items")
                .valueStream()
                .toList();
    }

    private CohortId cohort(String prefix) {
        var csv = new StringBuilder("email,name,role,zone,language,seniority,capacity\n");
        csv.append(prefix).append("@example.org,Mentor,mentor,Europe/Berlin,de,lead,3\n");
        IntStream.range(0, MENTEES)
                .forEach(i ->
                        csv.append(prefix + i + "@example.org,Mentee " + i)
                                .append(",mentee,Europe/Berlin,de,junior,\n"));
        var path = new Scenes(api).cohortOf(csv.toString());
        return new CohortId(path.substring(path.lastIndexOf('/') + 1));
    }

    private EnrolledPerson mentor(CohortId cohort) {
        return enrolments.peopleOf(cohort).stream()
                .filter(EnrolledPerson::mentor)
                .findFirst()
                .orElseThrow();
    }

    private List<EnrolledPerson> mentees(CohortId cohort) {
        return enrolments.peopleOf(cohort).stream().filter(it -> !it.mentor()).toList();
    }

    private List<Proposal> proposals(CohortId cohort) {
        var mentor = partner(mentor(cohort));
        var run = new PairingRunId(Ids.random());
        return mentees(cohort).stream()
                .map(mentee ->
                        new Proposal(
                                new PairingId(Ids.random()),
                                cohort,
                                run,
                                mentor,
                                partner(mentee),
                                new Fit(500, List.of())))
                .toList();
    }

    private static Partner partner(EnrolledPerson person) {
        return new Partner(person.person(), person.enrolment());
    }

    /// Contention is no answer: whoever gets it asks again.
    private Callable<Boolean> proposing(Proposal proposal) {
        return () -> {
            while (true) {
                try {
                    return proposals.propose(proposal);
                } catch (ContentionException busy) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
