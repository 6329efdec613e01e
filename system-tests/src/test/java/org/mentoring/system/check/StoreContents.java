package org.mentoring.system.check;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.local.stack.Service;
import org.mentoring.runtime.check.EventSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads the four databases as they are, past the services. An aggregate is a document with an
/// `outbox`, in whatever collection it lies; one whose collection belongs to no topic is an error.
public final class StoreContents implements AutoCloseable {

    private static final String OUTBOX = "outbox";
    private static final String POSITIONS = "consumerPositions";
    private static final String HELD = "heldEvents";

    /// Projections that keep the position of what they project, by service.
    private static final Map<Service, Map<String, Topic>> PROJECTIONS =
            Map.of(
                    Service.PAIRING, Map.of("meetingFacts", TopicCatalog.MEETING),
                    Service.MEETING, Map.of("cohorts", TopicCatalog.COHORT),
                    Service.FEEDBACK,
                            Map.of(
                                    "cohorts", TopicCatalog.COHORT,
                                    "enrolments", TopicCatalog.ENROLMENT),
                    Service.NOTIFICATION, Map.of("cohorts", TopicCatalog.COHORT));

    private final MongoClient client;

    public StoreContents(String uri) {
        this.client = MongoClients.create(uri);
    }

    /// The last sequence that every aggregate has handed out.
    public Map<EventSource, Long> committed() {
        Map<EventSource, Long> committed = new HashMap<>();
        eachAggregate((source, outbox) -> committed.put(source, outbox.getLong("seq")));
        committed.values().removeIf(last -> last == 0);
        return committed;
    }

    /// Aggregates whose events wait for the log, or for an operator.
    public List<EventSource> waiting() {
        List<EventSource> waiting = new ArrayList<>();
        eachAggregate((source, outbox) -> {
            boolean empty = outbox.getList("pending", Document.class).isEmpty();
            if (!empty || outbox.containsKey("blocked") || outbox.containsKey("dueAt")) {
                waiting.add(source);
            }
        });
        return waiting;
    }

    /// Up to where each consuming service has handled each aggregate's events.
    public Map<Handled, Long> positions() {
        Map<Handled, Long> positions = new HashMap<>();
        for (Service service : Service.values()) {
            each(
                    database(service).getCollection(POSITIONS),
                    row -> positions.put(Handled.parse(row.getString("_id")), row.getLong("last")));
        }
        PROJECTIONS.forEach((service, topics) ->
                topics.forEach((collection, topic) ->
                        each(
                                database(service).getCollection(collection),
                                row ->
                                        positions.put(
                                                handled(service, topic, row), position(row)))));
        return positions;
    }

    private static Handled handled(Service service, Topic topic, Document projection) {
        EventSource source = new EventSource(topic.name(), projection.getString("_id"));
        return new Handled(service.module(), source);
    }

    private static long position(Document projection) {
        return projection.getEmbedded(List.of("seq", "state"), Long.class);
    }

    /// Events that consumers hold because one before them is missing or was rejected.
    public long held() {
        return databases().mapToLong(it -> it.getCollection(HELD).countDocuments()).sum();
    }

    /// Everything that commands change, as text: equal before and after means nothing was changed.
    /// Publishing in the background does not show, nor do consumers' positions, nor the mails,
    /// which no command changes and which are being sent all the time.
    public Map<String, String> state() {
        Map<String, String> state = new TreeMap<>();
        for (Service service : EnumSet.complementOf(EnumSet.of(Service.NOTIFICATION))) {
            MongoDatabase database = database(service);
            for (String name : database.listCollectionNames()) {
                each(
                        database.getCollection(name),
                        row -> {
                            String id = service + "/" + name + "/" + row.get("_id");
                            state.put(id, withoutTraffic(row).toJson());
                        });
            }
        }
        state.keySet().removeIf(id -> id.contains("/" + POSITIONS + "/"));
        return state;
    }

    private static Document withoutTraffic(Document row) {
        Document outbox = row.get(OUTBOX, Document.class);
        if (outbox != null) {
            row.put(OUTBOX, outbox.get("seq"));
        }
        return row;
    }

    private void eachAggregate(AggregateVisitor visitor) {
        for (Service service : Service.values()) {
            for (String name : database(service).listCollectionNames()) {
                database(service)
                        .getCollection(name)
                        .find(exists(OUTBOX))
                        .projection(include(OUTBOX))
                        .forEach(row -> visit(service, name, row, visitor));
            }
        }
    }

    private static void visit(
            Service service, String collection, Document row, AggregateVisitor visitor) {
        String topic = topic(service, collection).name();
        visitor.visit(
                new EventSource(topic, row.getString("_id")), row.get(OUTBOX, Document.class));
    }

    private static Topic topic(Service service, String collection) {
        String name = collection.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return TopicCatalog.topics().stream()
                .filter(topic -> topic.producer().equals(service.module()))
                .filter(topic -> topic.collection().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(service + " has aggregates in " + collection));
    }

    private static void each(MongoCollection<Document> rows, Consumer<Document> visitor) {
        rows.find().forEach(visitor);
    }

    private MongoDatabase database(Service service) {
        return client.getDatabase(service.name().toLowerCase(Locale.ROOT));
    }

    private Stream<MongoDatabase> databases() {
        return Stream.of(Service.values()).map(this::database);
    }

    @Override
    public void close() {
        client.close();
    }

    private interface AggregateVisitor {
        void visit(EventSource source, Document outbox);
    }
}
