package org.mentoring.pairing.request;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.pairing.api.NewCohorts;
import org.mentoring.pairing.api.WholeService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.request.Crash.CrashException;
import org.mentoring.pairing.request.PairingRequestService.Wanted;
import org.mentoring.pairing.request.domain.DeclineReason;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.Stage;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// An instance dies in the middle of a request, at every place where it can. Whoever looks next
/// finishes what it began: nothing hangs and no place is left behind.
@WholeService
@Import(Instance.class)
class InterruptedRequestIT {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final List<String> TRIO = List.of("mentee", "first", "second");
    private static final int TRIOS = 30;

    private final NewCohorts cohorts;
    private final EnrolmentService enrolments;
    private final MongoPairingRequests requests;
    private final Instance instances;
    private final MongoDatabase database;

    @Autowired
    InterruptedRequestIT(
            NewCohorts cohorts,
            EnrolmentService enrolments,
            MongoPairingRequests requests,
            Instance instances,
            MongoDatabase database) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.requests = requests;
        this.instances = instances;
        this.database = database;
    }

    /// What people do, and which places are free in the end: of the mentee, of the first mentor and
    /// of the second.
    enum Story {
        ASKED("ask", "pending", 0, 0, 1),
        ACCEPTED("ask", "accepted", 0, 0, 1),
        AGREED("ask", "accepted", 0, 0, 1),
        DECLINED("ask", "pending", 0, 1, 0),
        DECLINED_BY_BOTH("ask", "declined", 1, 1, 1),
        WITHDRAWN("ask", "withdrawn", 1, 1, 1),
        PICKED("pick", "accepted", 0, 0, 1);

        private final String way;
        private final String status;
        private final List<Integer> free;

        Story(String way, String status, int mentee, int first, int second) {
            this.way = way;
            this.status = status;
            this.free = List.of(mentee, first, second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFinishedWhereverItWasInterrupted(Story story) {
        var cohort =
                story == Story.AGREED
                        ? cohorts.openApproving(story.way, people())
                        : cohorts.open(story.way, people());
        var trios = trios(cohort);
        var whole = new Scene(story, cohort, trios.removeFirst());
        var crash = new Crash(Integer.MAX_VALUE, false);
        whole.play(crash);
        whole.isOver();

        for (var call = 1; call <= crash.calls(); call++) {
            for (var after : List.of(false, true)) {
                var scene = new Scene(story, cohort, trios.removeFirst());
                scene.play(new Crash(call, after));
                scene.isOver();
            }
        }
        System.out.printf("%s: crashed at each of %d calls, twice%n", story, crash.calls());
    }

    /// Enough for every crash of the longest story; told apart by what they know.
    private static String people() {
        var prefix = Ids.random();
        var csv = new StringBuilder("email,name,role,zone,language,skills,seniority,capacity\n");
        for (var trio = 0; trio < TRIOS; trio++) {
            for (var who : TRIO) {
                var role = who.equals("mentee") ? "mentee" : "mentor";
                csv.append(
                        "%s.%s%d@crash.example.org,%s,%s,UTC,de,%s%d,senior,1%n"
                                .formatted(prefix, who, trio, who, role, who, trio));
            }
        }
        return csv.toString();
    }

    private Deque<List<EnrolledPerson>> trios(CohortId cohort) {
        var bySkill =
                enrolments.peopleOf(cohort).stream()
                        .collect(toMap(person -> person.skills().getFirst(), identity()));
        var trios = new ArrayDeque<List<EnrolledPerson>>();
        for (var trio = 0; trio < TRIOS; trio++) {
            var number = trio;
            trios.add(TRIO.stream().map(who -> requireNonNull(bySkill.get(who + number))).toList());
        }
        return trios;
    }

    private final class Scene {

        private final Story story;
        private final CohortId cohort;
        private final PairingRequestId id = new PairingRequestId(Ids.random());
        private final List<EnrolledPerson> people;

        /// @param people the mentee, the first mentor and the second
        Scene(Story story, CohortId cohort, List<EnrolledPerson> people) {
            this.story = story;
            this.cohort = cohort;
            this.people = people;
        }

        void play(Crash crash) {
            var dying = instances.with(crash, CLOCK).service();
            doing(dying, service -> service.make(caller(0), wanted(), "print"));
            switch (story) {
                case ASKED, PICKED -> {}
                case ACCEPTED, AGREED ->
                        doing(dying, service -> service.accept(caller(1), id, version()));
                case DECLINED -> decline(dying, 1);
                case DECLINED_BY_BOTH -> {
                    decline(dying, 1);
                    decline(dying, 2);
                }
                case WITHDRAWN ->
                        doing(dying, service -> service.withdraw(caller(0), id, version()));
            }
        }

        private void decline(PairingRequestService dying, int mentor) {
            doing(
                    dying,
                    service ->
                            service.decline(
                                    caller(mentor), id, version(), DeclineReason.AWAY, null));
        }

        /// When the instance dies over it, another one finds what it left, and then the person
        /// tries again there.
        private void doing(PairingRequestService dying, Consumer<PairingRequestService> step) {
            var another = instances.with(Crash.NEVER, CLOCK);
            try {
                step.accept(dying);
            } catch (CrashException dead) {
                another.due().look();
                waitsForAPersonOrIsOver();
                step.accept(another.service());
            }
            another.due().look();
            waitsForAPersonOrIsOver();
        }

        private void waitsForAPersonOrIsOver() {
            assertThat(request().stage())
                    .isNotInstanceOfAny(Stage.Seeking.class, Stage.Releasing.class)
                    .isNotIn(List.of(unpaired()));
        }

        private Object unpaired() {
            return request().stage() instanceof Stage.Accepted(var choice, var since, _)
                    ? new Stage.Accepted(choice, since, false)
                    : "none";
        }

        void isOver() {
            assertThat(request().status().wireName()).isEqualTo(story.status);
            assertThat(people.stream().map(this::freePlaces).toList()).isEqualTo(story.free);
            instances.with(Crash.NEVER, CLOCK).due().look();
            assertThat(people.stream().map(this::freePlaces).toList()).isEqualTo(story.free);
            assertThat(request().choices()).allMatch(choice -> choice.lookAgainAt() == null);
            assertThat(pairing())
                    .isEqualTo(
                            switch (story) {
                                case ACCEPTED, PICKED -> "active after 4 events";
                                case AGREED -> "proposed after 4 events";
                                case ASKED, DECLINED, DECLINED_BY_BOTH, WITHDRAWN -> "none";
                            });
        }

        /// Nothing is told twice of a pairing, whatever is repeated.
        private String pairing() {
            var mentor = people.get(1).enrolment();
            var id = AgreedPairings.idOf(mentor, people.getFirst().enrolment());
            var pairing = database.getCollection("pairings").find(eq("_id", id.value())).first();
            return pairing == null
                    ? "none"
                    : "%s after %d events"
                            .formatted(
                                    pairing.getEmbedded(List.of("state", "status"), String.class),
                                    pairing.getEmbedded(List.of("outbox", "seq"), Long.class));
        }

        private int freePlaces(EnrolledPerson person) {
            return enrolments.peopleOf(cohort, List.of(person.enrolment())).getFirst().freePlaces();
        }

        private PairingRequest request() {
            return requests.get(id).state();
        }

        private long version() {
            return requests.get(id).version();
        }

        private Wanted wanted() {
            var mentors =
                    people.stream().skip(1).map(person -> person.enrolment().value()).toList();
            return new Wanted(id, cohort, mentors, null);
        }

        private Caller caller(int person) {
            return new Caller(
                    people.get(person).person().value(), Set.of(Role.PARTICIPANT), null, "test");
        }
    }
}
