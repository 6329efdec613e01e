package org.mentoring.testkit.servers;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.TopicDeclaration;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Empties a broker and makes every topic of [TopicCatalog] on it.
final class FreshTopics {

    private static final long ANSWER_SECONDS = 30;
    private static final short REPLICAS = 1;

    private FreshTopics() {}

    static void make(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            deleteTopics(admin);
            deleteGroups(admin);
            createTopics(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot make fresh topics on " + bootstrapServers, e);
        }
    }

    private static void deleteTopics(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        answer(admin.deleteTopics(answer(admin.listTopics().names())).all());
    }

    /// A group of a test class that still runs cannot be deleted; its offsets went with the topics.
    private static void deleteGroups(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<String> groups =
                answer(admin.listGroups().all()).stream().map(GroupListing::groupId).toList();
        for (KafkaFuture<Void> deleted :
                admin.deleteConsumerGroups(groups).deletedGroups().values()) {
            try {
                answer(deleted);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof GroupNotEmptyException
                        || e.getCause() instanceof GroupIdNotFoundException)) {
                    throw e;
                }
            }
        }
    }

    private static void createTopics(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Collection<NewTopic> topics =
                TopicCatalog.declarations().stream().map(FreshTopics::newTopic).toList();
        CreateTopicsResult created = admin.createTopics(topics);
        answer(created.all());
        for (NewTopic topic : topics) {
            awaitServed(admin, topic.name(), answer(created.topicId(topic.name())));
        }
    }

    /// The controller answers before the broker knows; until then clients are sent away or, worse,
    /// to the topic of that name that was deleted.
    private static void awaitServed(Admin admin, String topic, Uuid id) {
        await().atMost(Duration.ofSeconds(ANSWER_SECONDS))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsMatching(
                        e -> e.getCause() instanceof UnknownTopicOrPartitionException)
                .until(() -> isServed(admin, topic, id));
    }

    private static boolean isServed(Admin admin, String topic, Uuid id) throws Exception {
        return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .allMatch(it ->
                        it.topicId().equals(id)
                                && it.partitions().stream()
                                        .noneMatch(part -> part.leader() == null));
    }

    private static NewTopic newTopic(TopicDeclaration declared) {
        return new NewTopic(declared.name(), declared.partitions(), REPLICAS)
                .configs(declared.configuration());
    }

    private static <T> T answer(KafkaFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    }
}
