package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.pairing.AgreedPairings.Agreed;
import org.mentoring.pairing.pairing.PairingProposals;
import org.mentoring.pairing.pairing.PairingProposals.Fit;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.pairing.PairingProposals.Proposal;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The whole life of a pairing over HTTP: every move in every state by everybody.
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifecycleIT {

    private static final int PAIRS = 120;

    /// So many of them have agreed by themselves and wait for an approval.
    private static final int AGREED = 10;

    private static final String CANARY = "canary-4711";

    /// How to come to each state, as moves of who may make them.
    private static final Map<String, List<String>> WAYS =
            Map.of(
                    "proposed", List.of(),
                    "accepted", List.of("mentor accept"),
                    "active", List.of("mentor accept", "mentee accept"),
                    "paused", List.of("mentor accept", "mentee accept", "mentor pause"),
                    "completed", List.of("mentor accept", "mentee accept", "mentor complete"),
                    "ended", List.of("mentor accept", "mentee accept", "mentee rematch"),
                    "declined", List.of("mentee decline"),
                    "withdrawn", List.of("coordinator withdraw"));

    private static final List<String> STATES =
            List.of(
                    "proposed",
                    "accepted",
                    "active",
                    "paused",
                    "completed",
                    "ended",
                    "declined",
                    "withdrawn",
                    "agreed");

    /// For each move and who makes it: the answers in these states, in their order. A number is a
    /// refusal, a word the state that follows.
    private static final String TABLE =
            """
            mentor accept       | accepted  accepted  active    paused    409       409       409       409       accepted
            mentee accept       | accepted  active    active    paused    409       409       409       409       accepted
            coordinator accept  | 403       403       403       403       403       403       403       403       403
            mentor approve      | 403       403       403       403       403       403       403       403       403
            mentee approve      | 403       403       403       403       403       403       403       403       403
            coordinator approve | 409       409       active    paused    409       409       409       409       active
            mentor decline      | declined  declined  409       409       409       409       409       409       declined
            mentee decline      | declined  declined  409       409       409       409       409       409       declined
            coordinator decline | 403       403       403       403       403       403       403       403       403
            mentor withdraw     | 403       403       403       403       403       403       403       403       403
            mentee withdraw     | 403       403       403       403       403       403       403       403       403
            coordinator withdraw| withdrawn withdrawn 409       409       409       409       409       409       withdrawn
            mentor agree        | 409       409       active    409       409       409       409       409       409
            mentee agree        | 409       409       active    409       409       409       409       409       409
            coordinator agree   | 403       403       403       403       403       403       403       403       403
            mentor confirm      | 409       409       409       409       409       409       409       409       409
            coordinator confirm | 403       403       403       403       403       403       403       403       403
            mentor pause        | 409       409       paused    paused    409       409       409       409       409
            mentee pause        | 409       409       paused    paused    409       409       409       409       409
            coordinator pause   | 409       409       paused    paused    409       409       409       409       409
            mentor resume       | 409       409       active    active    409       409       409       409       409
            mentee resume       | 409       409       active    active    409       409       409       409       409
            coordinator resume  | 409       409       active    active    409       409       409       409       409
            mentor complete     | 409       409       completed completed completed 409       409       409       409
            mentee complete     | 409       409       completed completed 409       409       409       409       409
            coordinator complete| 409       409       completed completed 409       409       409       409       409
            mentor rematch      | 409       409       ended     ended     409       409       409       409       409
            mentee rematch      | 409       409       ended     ended     409       ended     409       409       409
            coordinator rematch | 409       409       ended     ended     409       409       409       409       409
            mentor stop         | 409       409       ended     ended     409       409       409       409       409
            mentee stop         | 409       409       ended     ended     409       409       409       409       409
            mentor nocontact    | 409       409       403       403       409       409       409       409       409
            mentee nocontact    | 409       409       403       403       409       409       409       409       409
            coordinator nocontact| 409       409       ended     ended     409       409       409       409       409
            coordinator left    | 409       409       400       400       409       409       409       409       409
            mentor end-date     | 403       403       403       403       403       403       403       403       403
            coordinator end-date| 409       409       active    paused    409       409       409       409       409
            mentor reflect      | 409       409       409       409       completed ended     409       409       409
            mentee reflect      | 409       409       409       409       completed ended     409       409       409
            coordinator reflect | 403       403       403       403       403       403       403       403       403
            mentor rate-start   | 409       409       active    paused    409       409       409       409       409
            mentee rate-end     | 409       409       active    paused    completed ended     409       409       409
            coordinator rate-end| 403       403       403       403       403       403       403       403       403
            """;

    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    Map.entry("decline", "{\"reason\": \"%s decline\"}".formatted(CANARY)),
                    Map.entry(
                            "agree",
                            """
                            {"cadenceDays": 14, "meetingMinutes": 45, "channel": "video",
                             "noticeHours": 24, "structure": "structured",
                             "expectations": "canary-4711 expects",
                             "confidentiality": "canary-4711 stays"}
                            """),
                    Map.entry("pause", "{\"until\": \"2999-01-01T00:00:00Z\"}"),
                    Map.entry("complete", "{\"outcome\": \"goals-reached\"}"),
                    Map.entry(
                            "rematch",
                            "{\"how\": \"rematch\", \"reason\": \"%s rematch\"}".formatted(CANARY)),
                    Map.entry("stop", "{\"how\": \"stopped\"}"),
                    Map.entry("nocontact", "{\"how\": \"no-contact\"}"),
                    Map.entry("left", "{\"how\": \"left\"}"),
                    Map.entry("end-date", "{\"endsOn\": \"2999-01-31\"}"),
                    Map.entry(
                            "reflect",
                            "{\"words\": \"%s reflects\", \"shared\": false}".formatted(CANARY)),
                    Map.entry("rate-start", rating()),
                    Map.entry("rate-end", rating()));

    private static final Map<String, String> PATHS =
            Map.ofEntries(
                    Map.entry("accept", "POST /acceptance"),
                    Map.entry("approve", "POST /approval"),
                    Map.entry("decline", "POST /decline"),
                    Map.entry("withdraw", "POST /withdrawal"),
                    Map.entry("agree", "PUT /agreement"),
                    Map.entry("confirm", "POST /agreement/confirmation"),
                    Map.entry("pause", "POST /pause"),
                    Map.entry("resume", "POST /resumption"),
                    Map.entry("complete", "POST /completion"),
                    Map.entry("rematch", "POST /end"),
                    Map.entry("stop", "POST /end"),
                    Map.entry("nocontact", "POST /end"),
                    Map.entry("left", "POST /end"),
                    Map.entry("end-date", "PUT /end-date"),
                    Map.entry("reflect", "PUT /reflection"),
                    Map.entry("rate-start", "PUT /self-ratings/start"),
                    Map.entry("rate-end", "PUT /self-ratings/end"));

    private final Api api;
    private final TestLog log;
    private final EnrolmentService enrolments;
    private final PairingProposals proposals;
    private final AgreedPairings agreed;
    private final NewCohorts cohorts;
    private final List<Pair> unused = new ArrayList<>();
    private final Map<String, List<Pair>> waiting = new HashMap<>();
    private CohortId cohort = new CohortId("none");

    @Autowired
    LifecycleIT(
            Api api,
            TestLog log,
            EnrolmentService enrolments,
            PairingProposals proposals,
            AgreedPairings agreed,
            NewCohorts cohorts) {
        this.api = api;
        this.log = log;
        this.enrolments = enrolments;
        this.proposals = proposals;
        this.agreed = agreed;
        this.cohorts = cohorts;
    }

    private static String rating() {
        return "{\"skills\": [{\"skill\": \"%s skill\", \"level\": 2}]}".formatted(CANARY);
    }

    @BeforeAll
    void proposeManyPairs() {
        var csv = new StringBuilder("email,name,role,zone,language,seniority,capacity\n");
        IntStream.range(0, PAIRS)
                .forEach(i -> {
                    csv.append("lifementor%03d@example.org,A,mentor,UTC,en,lead,1\n".formatted(i));
                    csv.append(
                            "lifementee%03d@example.org,B,mentee,UTC,en,junior,1\n".formatted(i));
                });
        cohort = cohorts.openApproving("ask", csv.toString());
        var people = enrolments.peopleOf(cohort);
        var mentors = ofRole(people, true);
        var mentees = ofRole(people, false);
        var run = new PairingRunId(Ids.random());
        for (var i = 0; i < PAIRS; i++) {
            var id = new PairingId(Ids.random());
            if (i < AGREED) {
                assertThat(agreed.begin(agreement(mentors.get(i), mentees.get(i)))).isTrue();
                continue;
            }
            assertThat(
                            proposals.propose(
                                    new Proposal(
                                            id,
                                            cohort,
                                            run,
                                            mentors.get(i),
                                            mentees.get(i),
                                            new Fit(500, List.of()))))
                    .isTrue();
        }
        collect();
    }

    private Agreed agreement(Partner mentor, Partner mentee) {
        var id = AgreedPairings.idOf(mentor.enrolment(), mentee.enrolment());
        var request = new PairingRequestId(Ids.random());
        return new Agreed(id, cohort, request, mentor, mentee, Instant.now());
    }

    private static List<Partner> ofRole(List<EnrolledPerson> people, boolean mentor) {
        return people.stream()
                .filter(it -> it.mentor() == mentor)
                .sorted(Comparator.comparing(it -> it.enrolment().value()))
                .map(it -> new Partner(it.person(), it.enrolment()))
                .toList();
    }

    /// Everybody's address by what the pairing shows them.
    private void collect() {
        for (var i = 0; i < PAIRS; i++) {
            var mentor = "lifementor%03d@example.org".formatted(i);
            var id = api.participant(mentor).get("/api/pairings").text("/items/0/id");
            unused.add(new Pair("/api/pairings/" + id, mentor, ""));
        }
        for (var i = 0; i < PAIRS; i++) {
            var mentee = "lifementee%03d@example.org".formatted(i);
            var path =
                    "/api/pairings/"
                            + api.participant(mentee).get("/api/pairings").text("/items/0/id");
            unused.replaceAll(pair -> pair.path().equals(path) ? pair.with(mentee) : pair);
        }
        var agreedOn = unused.stream().filter(this::awaitsApproval).toList();
        assertThat(agreedOn).hasSize(AGREED);
        unused.removeAll(agreedOn);
        waiting.put("agreed", new ArrayList<>(agreedOn));
    }

    private boolean awaitsApproval(Pair pair) {
        return api.coordinator().get(pair.path()).body().at("/awaitsApproval").asBoolean();
    }

    @Test
    void allowsWhatTheTableAllowsAndNothingElse() {
        for (var row : TABLE.lines().toList()) {
            var move = row.substring(0, row.indexOf('|')).strip();
            var answers = row.substring(row.indexOf('|') + 1).strip().split("\\s+");
            for (var i = 0; i < answers.length; i++) {
                check(STATES.get(i), move, answers[i]);
            }
        }
        topicsCarryNoWords();
    }

    /// A refused move changes nothing, so its pair serves the next cell of this state.
    private void check(String state, String move, String expected) {
        var pair = in(state);
        var before = api.coordinator().get(pair.path());
        var answer = make(pair, move);
        if (Character.isDigit(expected.charAt(0))) {
            assertThat(String.valueOf(answer.status()))
                    .as(state + ": " + move + " " + answer)
                    .isEqualTo(expected);
            assertThat(api.coordinator().get(pair.path()).etag()).isEqualTo(before.etag());
            waiting.computeIfAbsent(state, _ -> new ArrayList<>()).add(pair);
        } else {
            assertThat(answer.status()).as(state + ": " + move + " " + answer).isEqualTo(200);
            var follows = expected.equals("accepted") ? "proposed" : expected;
            assertThat(answer.text("/status")).as(state + ": " + move).isEqualTo(follows);
            strangersSeeNothing(pair, move);
            nobodyElseReadsTheWords(pair);
        }
    }

    private Pair in(String state) {
        var left = waiting.getOrDefault(state, new ArrayList<>());
        assertThat(state.equals("agreed") && left.isEmpty()).as("none left").isFalse();
        if (!left.isEmpty()) {
            return left.removeLast();
        }
        var pair = unused.removeLast();
        WAYS.getOrDefault(state, List.of())
                .forEach(move -> assertThat(make(pair, move).status()).as(move).isEqualTo(200));
        return pair;
    }

    private Answer make(Pair pair, String move) {
        var words = move.split(" ");
        return make(callerOf(pair, words[0]), pair, words[1]);
    }

    private Answer make(Caller caller, Pair pair, String action) {
        var route = PATHS.getOrDefault(action, "").split(" ");
        return caller.send(
                route[0],
                pair.path() + route[1],
                BODIES.getOrDefault(action, ""),
                "application/json",
                "If-Match",
                api.coordinator().get(pair.path()).etag());
    }

    private Caller callerOf(Pair pair, String who) {
        return switch (who) {
            case "mentor" -> api.participant(pair.mentor());
            case "mentee" -> api.participant(pair.mentee());
            case "coordinator" -> api.coordinator();
            default -> throw new IllegalArgumentException(who);
        };
    }

    private void strangersSeeNothing(Pair pair, String move) {
        var action = move.substring(move.indexOf(' ') + 1);
        for (var stranger :
                List.of(
                        api.participant("lifestranger@example.org"),
                        api.as("other.coordinator@example.org", Role.COORDINATOR),
                        api.as("administrator@example.org", Role.ADMINISTRATOR))) {
            assertThat(make(stranger, pair, action).status()).as(move).isIn(403, 404);
        }
    }

    /// Reasons reach their author and coordinators, everything else its author and the partner.
    private void nobodyElseReadsTheWords(Pair pair) {
        var mentor = words(api.participant(pair.mentor()), pair);
        var mentee = words(api.participant(pair.mentee()), pair);
        var coordinator = words(api.coordinator(), pair);

        assertThat(coordinator).doesNotContain("expects", "stays", "reflects", "skill", "decline");
        assertThat(mentor.contains("rematch") && mentee.contains("rematch")).isFalse();
        assertThat(mentor.contains("reflects") && mentee.contains("reflects")).isFalse();
        assertThat(mentor.contains("decline") && mentee.contains("decline")).isFalse();
    }

    /// What stands behind the canaries of an answer.
    private static String words(Caller caller, Pair pair) {
        var words = new StringBuilder();
        for (var part : caller.get(pair.path()).body().toString().split(CANARY + " ", -1)) {
            words.append(words.isEmpty() ? "-" : part.substring(0, part.indexOf('"'))).append(' ');
        }
        return words.toString();
    }

    private void topicsCarryNoWords() {
        for (var topic : TopicCatalog.topics()) {
            assertThat(log.texts(topic)).noneMatch(it -> it.contains(CANARY));
        }
        assertThat(log.read(TopicCatalog.PAIRING)).hasSizeGreaterThan(PAIRS);
    }

    /// Two who are paired.
    private record Pair(String path, String mentor, String mentee) {

        Pair with(String newMentee) {
            return new Pair(path, mentor, newMentee);
        }
    }
}
