package org.mentoring.pairing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.NewCohorts;
import org.mentoring.pairing.api.WholeService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.request.PairingRequestService.Wanted;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.request.domain.Stage;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Nobody answers, and the clock goes on. It begins years ahead, so that the instance of the whole
/// service finds nothing due.
@WholeService
@Import(Instance.class)
class RequestClockIT {

    private final MutableClock clock = MutableClock.at("2040-03-02T12:00:00Z");
    private final EnrolmentService enrolments;
    private final MongoPairingRequests requests;
    private final TestLog log;
    private final Instance.Parts one;
    private final Instance.Parts another;
    private final PairingRequestId id = new PairingRequestId(Ids.random());
    private final CohortId cohort;

    @Autowired
    RequestClockIT(
            NewCohorts cohorts,
            EnrolmentService enrolments,
            MongoPairingRequests requests,
            Instance instances,
            TestLog log) {
        this.enrolments = enrolments;
        this.requests = requests;
        this.log = log;
        this.one = instances.with(Crash.NEVER, clock);
        this.another = instances.with(Crash.NEVER, clock);
        this.cohort = cohorts.open("ask", people(Ids.random()));
    }

    @Test
    void whoeverDoesNotAnswerIsPassedOver() {
        make();
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        one.due().look();
        assertThat(request().stage()).isEqualTo(new Stage.Asked(0));

        clock.advance(Duration.ofSeconds(1));
        one.due().look();
        assertThat(request().stage()).isEqualTo(new Stage.Asked(1));
        assertThat(freePlaces()).containsExactly(0, 1, 0);

        clock.advance(Duration.ofDays(14));
        one.due().look();
        assertThat(request().status()).isEqualTo(RequestStatus.EXPIRED);
        assertThat(freePlaces()).containsExactly(1, 1, 1);
    }

    @Test
    void twoInstancesRemindOnce() throws InterruptedException {
        make();
        for (var day : List.of(3, 10)) {
            clock.set(Instant.parse("2040-03-02T12:00:00Z").plus(Duration.ofDays(day)));
            bothLookAtOnce();
        }

        await().untilAsserted(() ->
                assertThat(told()).filteredOn(type -> type.endsWith("reminder-due.v1")).hasSize(2));
        bothLookAtOnce();
        assertThat(told()).filteredOn(type -> type.endsWith("reminder-due.v1")).hasSize(2);
    }

    private void bothLookAtOnce() throws InterruptedException {
        var start = new CyclicBarrier(2);
        var looks = List.of(looking(one, start), looking(another, start));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(looks)).extracting(Future::resultNow).containsOnly(true);
        }
    }

    private static Callable<Boolean> looking(Instance.Parts instance, CyclicBarrier start) {
        return () -> {
            start.await();
            instance.due().look();
            return true;
        };
    }

    private List<String> told() {
        return log.read(TopicCatalog.PAIRING_REQUEST).stream()
                .filter(event -> id.value().equals(event.key()))
                .map(event ->
                        new String(
                                event.headers().lastHeader("ce_type").value(),
                                StandardCharsets.UTF_8))
                .toList();
    }

    private void make() {
        var mentors = enrolled().stream().skip(1).map(it -> it.enrolment().value()).toList();
        var mentee = enrolled().getFirst().person().value();
        var caller = new Caller(mentee, Set.of(Role.PARTICIPANT), null, "test");
        one.service().make(caller, new Wanted(id, cohort, mentors, null), "print");
    }

    private PairingRequest request() {
        return requests.get(id).state();
    }

    private List<Integer> freePlaces() {
        return enrolled().stream().map(EnrolledPerson::freePlaces).toList();
    }

    /// The mentee, the first mentor and the second.
    private List<EnrolledPerson> enrolled() {
        return List.of("mentee", "first", "second").stream()
                .map(skill ->
                        enrolments.peopleOf(cohort).stream()
                                .filter(person -> person.skills().contains(skill))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private static String people(String prefix) {
        var csv = new StringBuilder("email,name,role,zone,language,skills,seniority,capacity\n");
        for (var who : List.of("mentee", "first", "second")) {
            var role = who.equals("mentee") ? "mentee" : "mentor";
            csv.append(
                    "%s.%s@clock.example.org,%s,%s,UTC,de,%s,senior,1%n"
                            .formatted(prefix, who, who, role, who));
        }
        return csv.toString();
    }
}
