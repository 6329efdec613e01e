package org.mentoring.local.topics;

import static java.util.stream.Collectors.toMap;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.TopicDeclaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/// Brings the topics of a broker to what is declared: makes missing ones, adds partitions, corrects
/// settings. Never deletes a topic and never takes a partition away; safe to run again.
public final class DeclaredTopics {

    private final Collection<TopicDeclaration> declared;
    private final short replicas;

    public DeclaredTopics(Collection<TopicDeclaration> declared, int replicas) {
        this.declared = List.copyOf(declared);
        this.replicas = (short) replicas;
    }

    /// What was done, one line each; empty when everything was right already.
    public List<String> apply(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<String> done = new ArrayList<>(create(admin, existing));
        List<TopicDeclaration> old =
                declared.stream().filter(topic -> existing.contains(topic.name())).toList();
        if (!old.isEmpty()) {
            done.addAll(addPartitions(admin, old));
            done.addAll(correctSettings(admin, old));
        }
        return done;
    }

    private List<String> create(Admin admin, Set<String> existing)
            throws ExecutionException, InterruptedException {
        List<NewTopic> missing =
                declared.stream()
                        .filter(topic -> !existing.contains(topic.name()))
                        .map(topic ->
                                new NewTopic(topic.name(), topic.partitions(), replicas)
                                        .configs(topic.configuration()))
                        .toList();
        if (!missing.isEmpty()) {
            admin.createTopics(missing).all().get();
        }
        return missing.stream().map(topic -> "made topic " + topic.name()).toList();
    }

    private static List<String> addPartitions(Admin admin, List<TopicDeclaration> old)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> found =
                admin.describeTopics(old.stream().map(TopicDeclaration::name).toList())
                        .allTopicNames()
                        .get();
        Map<String, NewPartitions> wanted =
                old.stream()
                        .filter(topic -> partitions(found.get(topic.name())) < topic.partitions())
                        .collect(
                                toMap(
                                        TopicDeclaration::name,
                                        topic -> NewPartitions.increaseTo(topic.partitions())));
        if (!wanted.isEmpty()) {
            admin.createPartitions(wanted).all().get();
        }
        return wanted.entrySet().stream()
                .map(change ->
                        "gave topic "
                                + change.getKey()
                                + " "
                                + change.getValue().totalCount()
                                + " partitions")
                .toList();
    }

    private static int partitions(@Nullable TopicDescription topic) {
        return topic == null ? 0 : topic.partitions().size();
    }

    private static List<String> correctSettings(Admin admin, List<TopicDeclaration> old)
            throws ExecutionException, InterruptedException {
        Map<ConfigResource, Config> found =
                admin.describeConfigs(old.stream().map(DeclaredTopics::resource).toList())
                        .all()
                        .get();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (TopicDeclaration topic : old) {
            List<AlterConfigOp> wrong = wrong(topic, found.get(resource(topic)));
            if (!wrong.isEmpty()) {
                changes.put(resource(topic), wrong);
            }
        }
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
        return changes.keySet().stream()
                .map(topic -> "corrected the settings of topic " + topic.name())
                .toList();
    }

    private static List<AlterConfigOp> wrong(TopicDeclaration topic, @Nullable Config found) {
        return topic.configuration().entrySet().stream()
                .filter(setting -> !setting.getValue().equals(value(found, setting.getKey())))
                .map(setting ->
                        new AlterConfigOp(
                                new ConfigEntry(setting.getKey(), setting.getValue()),
                                AlterConfigOp.OpType.SET))
                .toList();
    }

    private static @Nullable String value(@Nullable Config found, String setting) {
        ConfigEntry entry = found == null ? null : found.get(setting);
        return entry == null ? null : entry.value();
    }

    private static ConfigResource resource(TopicDeclaration topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }
}
