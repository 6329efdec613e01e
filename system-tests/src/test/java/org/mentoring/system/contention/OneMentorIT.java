package org.mentoring.system.contention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mentoring.system.stack.Answer;
import org.mentoring.system.stack.Caller;
import org.mentoring.system.stack.Pairs;
import org.mentoring.system.stack.Request;
import org.mentoring.web.caller.Role;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Two hundred mentees ask one mentor at the same instant, through two instances of
/// pairing-service: O2 of the domain.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneMentorIT {

    private static final int MENTEES = 200;
    private static final int PLACES = 3;

    /// So many are answered before an instance dies.
    private static final int ANSWERED_BEFORE = 20;

    /// Two looks of the reconciler and its grace fit into it several times.
    private static final Duration RECONCILED = Duration.ofMinutes(3);

    private static TwoInstances instances;

    @BeforeAll
    static void start() throws IOException, ParseException {
        instances = TwoInstances.start();
        System.out.println("Two instances of pairing-service, their logs: " + instances.logs());
    }

    @AfterAll
    static void stop() {
        instances.close();
    }

    @Test
    @Order(1)
    void exactlyThreeHoldAPlace() throws ExecutionException, InterruptedException {
        Scene scene = new Scene("calm");

        List<Answer> answers = scene.askAllAtOnce(false);

        scene.print("Nobody dies", answers);
        scene.threeHoldAPlaceAndAreWithdrawn(answers);
    }

    /// The last test: nobody starts the instance again.
    @Test
    @Order(2)
    void exactlyThreeHoldAPlaceWhenAnInstanceDiesInTheMiddle()
            throws ExecutionException, InterruptedException {
        Scene scene = new Scene("crash");

        List<Answer> answers = scene.askAllAtOnce(true);

        scene.print("One of two instances dies", answers);
        scene.threeHoldAPlaceAndAreWithdrawn(answers);
    }

    /// A cohort of one mentor and many mentees.
    private static final class Scene {

        private final String prefix;
        private final Caller coordinator =
                instances.caller(0, "coordinator@example.org", Role.COORDINATOR);
        private final Caller mentor;
        private final String cohort;
        private final String mentorId;
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger repeated = new AtomicInteger();

        Scene(String prefix) {
            this.prefix = prefix;
            this.mentor = person(0, "mentor");
            this.cohort = "/api/cohorts/" + coordinator.done(Pairs.cohort(prefix)).text("id");
            coordinator.done(Request.csv(cohort + "/imports", people()));
            this.mentorId =
                    person(0, "0")
                            .done(Request.get(cohort + "/mentors"))
                            .body()
                            .required("items")
                            .get(0)
                            .required("enrolmentId")
                            .asString();
        }

        private String people() {
            StringBuilder csv =
                    new StringBuilder("email,name,role,zone,language,seniority,capacity\n");
            csv.append(email("mentor")).append(",Mentor,mentor,UTC,en,lead," + PLACES + "\n");
            for (int i = 0; i < MENTEES; i++) {
                csv.append(email("" + i)).append(",Mentee,mentee,UTC,en,junior,1\n");
            }
            return csv.toString();
        }

        private String email(String name) {
            return prefix + "." + name + "@contention.example.org";
        }

        private Caller person(int instance, String name) {
            return instances.caller(instance, email(name), Role.PARTICIPANT);
        }

        List<Answer> askAllAtOnce(boolean kill) throws ExecutionException, InterruptedException {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> mentees = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < MENTEES; i++) {
                    Caller first = person(i % 2, "" + i);
                    Caller other = person(0, "" + i);
                    mentees.add(
                            threads.submit(() -> {
                                start.await();
                                return ask(first, other);
                            }));
                }
                start.countDown();
                if (kill) {
                    await("some answers")
                            .atMost(RECONCILED)
                            .until(() -> answered.get() >= ANSWERED_BEFORE);
                    instances.kill(1);
                }
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> mentee : mentees) {
                answers.add(mentee.get());
            }
            return answers;
        }

        /// Whose connection broke, or who is told to come back, repeats under the same key at the
        /// instance that lives.
        private Answer ask(Caller first, Caller other) {
            Request request =
                    Request.post(cohort + "/pairing-requests", Map.of("choices", List.of(mentorId)))
                            .once(UUID.randomUUID().toString());
            Answer answer = first.send(request);
            if (answer.askAgain()) {
                repeated.incrementAndGet();
                answer = other.sendPatiently(request);
            }
            answered.incrementAndGet();
            return answer;
        }

        void print(String title, List<Answer> answers) {
            System.out.printf(
                    "%s: %d mentees ask for %d places: %d asked, %d refused for no free place, %d"
                            + " others; %d repeated; longest answer %d ms%n",
                    title,
                    answers.size(),
                    PLACES,
                    answers.stream().filter(Answer::ok).count(),
                    answers.stream().filter(Scene::isRefused).count(),
                    answers.stream().filter(it -> !it.ok() && !isRefused(it)).count(),
                    repeated.get(),
                    answers.stream().mapToLong(it -> it.took().toMillis()).max().orElse(0));
        }

        private static boolean isRefused(Answer answer) {
            return answer.status() == 409 && answer.text("reason").equals("no-free-place");
        }

        void threeHoldAPlaceAndAreWithdrawn(List<Answer> answers) {
            List<Answer> asked = answers.stream().filter(Answer::ok).toList();
            assertThat(answers).filteredOn(it -> !it.ok()).allMatch(Scene::isRefused);
            assertThat(asked).hasSize(PLACES);
            await("places held").atMost(RECONCILED).untilAsserted(() -> assertPlaces(PLACES));
            assertThat(pending()).hasSize(PLACES);
            asked.forEach(this::withdraw);
            await("places free").atMost(RECONCILED).untilAsserted(() -> assertPlaces(0));
            assertThat(pending()).isEmpty();
            System.out.printf(
                    "%d withdrawn: the mentor has %d free places, no mentee holds one%n",
                    asked.size(), PLACES - load("mentor"));
        }

        private void withdraw(Answer asked) {
            String path = "/api/pairing-requests/" + asked.text("id");
            for (int i = 0; i < MENTEES; i++) {
                Caller mentee = person(0, "" + i);
                Answer seen = mentee.get(path);
                if (seen.ok()) {
                    mentee.done(Request.post(path + "/withdrawal").ifMatch(seen.etag()));
                    return;
                }
            }
            throw new AssertionError("nobody sees " + path);
        }

        private void assertPlaces(int held) {
            assertThat(load("mentor")).as("places of the mentor").isEqualTo(held);
            assertThat(load("mentee")).as("places of all mentees").isEqualTo(held);
        }

        private int load(String role) {
            return coordinator.pages(cohort + "/enrolments?limit=200").stream()
                    .flatMap(page -> page.required("items").valueStream())
                    .filter(it -> it.required("role").asString().equals(role))
                    .mapToInt(it -> it.required("load").asInt())
                    .sum();
        }

        private List<JsonNode> pending() {
            return mentor.done(Request.get("/api/pairing-requests?limit=200"))
                    .body()
                    .required("items")
                    .valueStream()
                    .filter(it -> it.required("status").asString().equals("pending"))
                    .toList();
        }
    }
}
