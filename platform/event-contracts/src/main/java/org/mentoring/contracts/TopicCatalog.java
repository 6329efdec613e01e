package org.mentoring.contracts;

import static org.mentoring.contracts.AccessRule.Permission.JOIN_GROUPS;
import static org.mentoring.contracts.AccessRule.Permission.READ_TOPIC;
import static org.mentoring.contracts.AccessRule.Permission.WRITE_TOPIC;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The one declaration of topics, dead-letter topics and access rules. Whatever makes them on a
/// broker reads them from here; brokers never create topics by themselves.
public final class TopicCatalog {

    public static final String PAIRING_SERVICE = "pairing-service";
    public static final String MEETING_SERVICE = "meeting-service";
    public static final String FEEDBACK_SERVICE = "feedback-service";
    public static final String NOTIFICATION_SERVICE = "notification-service";

    /// The same for every topic, dead letters included, so that a dead letter keeps its partition.
    public static final int PARTITIONS = 12;

    public static final Duration RETENTION = Duration.ofDays(30);

    /// After this time at the latest the log cleaner takes up what a later event or tombstone
    /// replaced.
    public static final Duration COMPACTION_LAG = Duration.ofDays(1);

    public static final Topic COHORT =
            events(
                    "cohort",
                    "cohorts",
                    PAIRING_SERVICE,
                    MEETING_SERVICE,
                    FEEDBACK_SERVICE,
                    NOTIFICATION_SERVICE);

    public static final Topic ENROLMENT =
            events("enrolment", "enrolments", PAIRING_SERVICE, FEEDBACK_SERVICE);

    public static final Topic PAIRING_RUN =
            events("pairing-run", "pairing-runs", PAIRING_SERVICE, NOTIFICATION_SERVICE);

    public static final Topic PAIRING_REQUEST =
            events("pairing-request", "pairing-requests", PAIRING_SERVICE, NOTIFICATION_SERVICE);

    public static final Topic PAIRING =
            events(
                    "pairing",
                    "pairings",
                    PAIRING_SERVICE,
                    MEETING_SERVICE,
                    FEEDBACK_SERVICE,
                    NOTIFICATION_SERVICE);

    public static final Topic PLAN =
            events("plan", "plans", PAIRING_SERVICE, FEEDBACK_SERVICE, NOTIFICATION_SERVICE);

    public static final Topic MEETING =
            events(
                    "meeting",
                    "meetings",
                    MEETING_SERVICE,
                    PAIRING_SERVICE,
                    FEEDBACK_SERVICE,
                    NOTIFICATION_SERVICE);

    public static final Topic FEEDBACK =
            events("feedback", "feedback", FEEDBACK_SERVICE, NOTIFICATION_SERVICE);

    public static final Topic NOTIFICATION =
            events("notification", "notifications", NOTIFICATION_SERVICE);

    /// Who is asked whether a pair fits, and who is to look at it. Restricted, because a second
    /// question tells of doubts.
    public static final Topic FIT_CHECK =
            new Topic(
                    "mentoring.fit-check.events.v1",
                    "fit-check",
                    "fit-checks",
                    PARTITIONS,
                    RETENTION,
                    false,
                    true,
                    PAIRING_SERVICE,
                    List.of(NOTIFICATION_SERVICE));

    /// Names and addresses. Compacted, so that a service can learn everybody at any time; a person
    /// is erased by a tombstone.
    public static final Topic PEOPLE =
            new Topic(
                    "mentoring.people.v1",
                    "person",
                    "people",
                    PARTITIONS,
                    RETENTION,
                    true,
                    true,
                    PAIRING_SERVICE,
                    List.of(MEETING_SERVICE, FEEDBACK_SERVICE, NOTIFICATION_SERVICE));

    private static final List<Topic> TOPICS =
            List.of(
                    COHORT,
                    ENROLMENT,
                    PAIRING_RUN,
                    PAIRING_REQUEST,
                    PAIRING,
                    PLAN,
                    MEETING,
                    FEEDBACK,
                    NOTIFICATION,
                    FIT_CHECK,
                    PEOPLE);

    private TopicCatalog() {}

    /// Every topic of events, the restricted ones last.
    public static List<Topic> topics() {
        return TOPICS;
    }

    public static Optional<Topic> byName(String name) {
        return TOPICS.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /// Where a consuming service puts what it can never accept, with the bytes as they came.
    public static String deadLetterTopic(String consumer) {
        return "mentoring." + consumer + ".dlt.v1";
    }

    /// Every topic a broker needs: those of events, then the dead letters of each consuming
    /// service.
    public static List<TopicDeclaration> declarations() {
        Stream<TopicDeclaration> events = TOPICS.stream().map(TopicCatalog::declaration);
        Stream<TopicDeclaration> deadLetters =
                consumers().stream()
                        .sorted()
                        .map(consumer ->
                                declaration(deadLetterTopic(consumer), deletedAfter(RETENTION)));
        return Stream.concat(events, deadLetters).toList();
    }

    /// What the services may do, and nothing beyond it.
    public static List<AccessRule> accessRules() {
        List<AccessRule> rules = new ArrayList<>();
        for (Topic topic : TOPICS) {
            rules.add(new AccessRule(topic.producer(), WRITE_TOPIC, topic.name()));
            topic.consumers()
                    .forEach(consumer ->
                            rules.add(new AccessRule(consumer, READ_TOPIC, topic.name())));
        }
        for (String consumer : consumers().stream().sorted().toList()) {
            rules.add(new AccessRule(consumer, WRITE_TOPIC, deadLetterTopic(consumer)));
            rules.add(new AccessRule(consumer, READ_TOPIC, deadLetterTopic(consumer)));
            rules.add(new AccessRule(consumer, JOIN_GROUPS, consumer));
        }
        return List.copyOf(rules);
    }

    /// What a subscriber outside this project gets: every public topic, and groups that start with
    /// its own name. Never a restricted topic, never dead letters, which may quote from one.
    public static List<AccessRule> accessRulesForSubscriber(String principal) {
        Stream<AccessRule> reading =
                TOPICS.stream()
                        .filter(topic -> !topic.restricted())
                        .map(topic -> new AccessRule(principal, READ_TOPIC, topic.name()));
        return Stream.concat(reading, Stream.of(new AccessRule(principal, JOIN_GROUPS, principal)))
                .toList();
    }

    private static Set<String> consumers() {
        return TOPICS.stream()
                .flatMap(topic -> topic.consumers().stream())
                .collect(toUnmodifiableSet());
    }

    private static Topic events(
            String aggregate, String collection, String producer, String... consumers) {
        String name = "mentoring." + aggregate + ".events.v1";
        return new Topic(
                name,
                aggregate,
                collection,
                PARTITIONS,
                RETENTION,
                false,
                false,
                producer,
                List.of(consumers));
    }

    private static TopicDeclaration declaration(Topic topic) {
        return declaration(
                topic.name(),
                topic.compacted() ? compacted(topic.retention()) : deletedAfter(topic.retention()));
    }

    private static TopicDeclaration declaration(String name, Map<String, String> configuration) {
        return new TopicDeclaration(name, PARTITIONS, configuration);
    }

    private static Map<String, String> deletedAfter(Duration retention) {
        return Map.of("cleanup.policy", "delete", "retention.ms", millis(retention));
    }

    private static Map<String, String> compacted(Duration tombstones) {
        return Map.of(
                "cleanup.policy", "compact",
                "delete.retention.ms", millis(tombstones),
                "max.compaction.lag.ms", millis(COMPACTION_LAG));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
