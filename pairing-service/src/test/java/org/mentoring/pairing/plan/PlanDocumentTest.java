package org.mentoring.pairing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.ChangeKind;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.LearningStatus;
import org.mentoring.pairing.plan.domain.Occasion;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.PastChange;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.pairing.plan.domain.PlanDecider;
import org.mentoring.pairing.plan.domain.PlanEvolution;
import org.mentoring.pairing.plan.domain.Readers;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.ReflectionKind;
import org.mentoring.pairing.plan.domain.Standing;
import org.mentoring.pairing.plan.domain.Step;
import org.mentoring.pairing.plan.domain.WebLink;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.memory.InMemoryAggregateStore;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PlanDocumentTest {

    private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();
    private static final PlanId ID = new PlanId("plan0lena00000000000000000");
    private static final CohortId COHORT = new CohortId("cohort00000000000000000001");
    private static final PersonId LENA = new PersonId("person0lena000000000000000");
    private static final PersonId MARTA = new PersonId("person0marta00000000000000");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void keepsEverything() {
        assertThat(stored(full())).isEqualTo(full());
    }

    @Test
    void keepsWhatIsAlmostEmpty() {
        var empty = Plan.empty(ID, COHORT, LENA);

        assertThat(stored(empty)).isEqualTo(empty);
    }

    /// Written by a release in which goals could only be added.
    @Test
    void readsWhatEarlierReleasesWrote() {
        var goal =
                Document.parse(
                        """
                        {"id": "goal1", "horizon": "long-term", "status": "open",
                         "dueOn": "2026-06-30", "addedAt": {"$date": "2026-03-02T12:00:00Z"},
                         "achievement": "Lead", "skill": null, "knowledge": "How others do it"}
                        """);
        var plan =
                new Document("id", ID.value())
                        .append("cohort", COHORT.value())
                        .append("mentee", LENA.value())
                        .append("pairing", "pairing0000000000000000001")
                        .append("mentors", List.of(MARTA.value()))
                        .append("goals", List.of(goal));

        var aim = new Aim(Horizon.LONG_TERM, JUNE, new Aim.Words("Lead", null, "How others do it"));
        assertThat(new PlanDocument().decode(plan))
                .isEqualTo(
                        new Plan(
                                ID,
                                COHORT,
                                LENA,
                                new PairingId("pairing0000000000000000001"),
                                Set.of(MARTA),
                                List.of(Goal.begin(new GoalId("goal1"), aim, NOON)),
                                0,
                                List.of(),
                                Map.of()));
    }

    /// Filled with the longest goals and then with the shortest steps, until no more is taken: what
    /// is left of 256 KiB is for events that wait to be sent.
    @Test
    void aPlanThatIsFullLeavesRoomInItsDocument() {
        var plan = Plan.empty(ID, COHORT, LENA);
        var words = new Aim.Words("\u00fc".repeat(500), "\u00fc".repeat(120), "\u00fc".repeat(500));
        var taken = 0;
        for (var goal = 0; goal < 50; goal++) {
            var id = new GoalId("goal-%021d".formatted(goal));
            var added = new PlanCommand.AddGoal(id, new Aim(Horizon.LONG_TERM, JUNE, words));
            plan = after(plan, added);
            for (var step = 0; step < 20; step++) {
                var entry = new EntryId("step-%010d-%010d".formatted(goal, step));
                var before = plan.changes();
                plan = after(plan, new PlanCommand.AddEntry(id, new Step(entry, "x", JUNE, null)));
                taken += plan.changes() - before;
            }
        }

        var bytes =
                new RawBsonDocument(new PlanDocument().encode(plan), CODECS.get(Document.class))
                        .getByteBuffer()
                        .remaining();
        assertThat(taken).isBetween(100, 900);
        assertThat(bytes).isBetween(64 * 1024, 160 * 1024);
    }

    private static Plan after(Plan plan, PlanCommand command) {
        var on = new Occasion(LENA, NOON, null, Set.of());
        var decision = PlanDecider.decide(plan, command, Part.MENTEE, on);
        var after = plan;
        if (decision instanceof Decision.Accepted(var events)) {
            for (var event : events) {
                after = PlanEvolution.evolve(after, event);
            }
        }
        var past = after.past();
        return after.withPast(past.subList(Math.max(0, past.size() - 10), past.size()));
    }

    private static Plan stored(Plan plan) {
        var store = new InMemoryAggregateStore<>("plans", new PlanDocument(), Clock.systemUTC());
        store.create(ID.value(), "", Change.of(plan));
        return store.find(ID.value()).orElseThrow().state();
    }

    private static Plan full() {
        var past =
                new PastChange(
                        7,
                        NOON,
                        LENA,
                        ChangeKind.STEP_EDITED,
                        new GoalId("goal1"),
                        new EntryId("step1"),
                        Map.of("text", "Watch", "dueOn", ""),
                        "Why");
        return new Plan(
                ID,
                COHORT,
                LENA,
                new PairingId("pairing0000000000000000001"),
                Set.of(MARTA),
                List.of(goal()),
                7,
                List.of(past),
                Map.of(new PlanId("plan0000000000000000000002"), 5));
    }

    private static Goal goal() {
        return new Goal(
                new GoalId("goal1"),
                new Aim(Horizon.SHORT_TERM, JUNE, new Aim.Words("Lead", "leading", null)),
                new Standing(GoalStatus.CHANGED, NOON, "Why", new GoalId("goal2")),
                NOON,
                entries());
    }

    private static List<Entry> entries() {
        return List.of(
                new Step(new EntryId("step1"), "Watch one", JUNE, NOON),
                new Step(new EntryId("step2"), "Hold one", null, null),
                new LearningItem(
                        new EntryId("item1"),
                        new LearningItem.Offer(
                                LearningKind.CONFERENCE,
                                "Leaders",
                                WebLink.of("https://example.org/x?y=z").orElseThrow(),
                                JUNE),
                        LearningStatus.DOING,
                        null),
                new Comment(new EntryId("c"), MARTA, NOON, NOON, "Go on", new EntryId("step1")),
                new Reflection(new EntryId("r"), NOON, ReflectionKind.SETBACK, "Hm", Readers.PAIR));
    }
}
