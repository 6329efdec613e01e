package org.mentoring.service.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Saving;
import org.mentoring.runtime.aggregate.StateCodec;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.runtime.outbox.TraceContext;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class CreationsIT {

    private static final FreshServers SERVERS = TestServers.freshDatabase(CreationsIT.class);
    private static final MongoClient CLIENT = SERVERS.mongoClient();
    private static final MongoAggregateStore<String> TREES = trees();

    private final AtomicInteger made = new AtomicInteger();
    private final String id = Ids.random();

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void answersTheFirstTimeAndEveryTimeAfter() {
        Stored<String> first = Creations.once(TREES, id, "print", planting("oak"));
        Stored<String> second = Creations.once(TREES, id, "print", planting("elm"));
        assertThat(second).isEqualTo(first);
        assertThat(first.state()).isEqualTo("oak");
        assertThat(made).hasValue(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        Creations.once(TREES, id, "print", planting("oak"));
        assertThatThrownBy(() -> Creations.once(TREES, id, "other print", planting("elm")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().type())
                                        .isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
        assertThat(TREES.find(id).orElseThrow().state()).isEqualTo("oak");
    }

    @Test
    void knowsNothingOfAnIdThatIsNew() {
        assertThat(Creations.existing(TREES, id, "print")).isEmpty();
    }

    @Test
    void givesAllThatArriveTogetherTheSameAnswer() throws Exception {
        Callable<Stored<String>> attempt =
                () -> Creations.once(TREES, id, "print", planting(Ids.random()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> attempt).toList());
            Stored<String> winner = TREES.find(id).orElseThrow();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(winner);
            }
        }
    }

    private Supplier<Change<String>> planting(String name) {
        return () -> {
            made.incrementAndGet();
            return new Change<>(name, List.of());
        };
    }

    private static MongoAggregateStore<String> trees() {
        Saving saving =
                new Saving(
                        OutboxSettings.defaults(),
                        TraceContext.NONE,
                        (key, outbox) -> {},
                        Clock.systemUTC());
        var database = CLIENT.getDatabase(SERVERS.database());
        return new AggregateStores(database, saving, new OutboxStores())
                .aggregates("trees", new NameCodec());
    }

    private static final class NameCodec implements StateCodec<String> {

        @Override
        public Document encode(String state) {
            return new Document("name", state);
        }

        @Override
        public String decode(Document state) {
            return state.getString("name");
        }
    }
}
