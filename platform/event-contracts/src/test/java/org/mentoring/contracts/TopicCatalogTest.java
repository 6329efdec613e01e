package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.contracts.AccessRule.Permission.JOIN_GROUPS;
import static org.mentoring.contracts.AccessRule.Permission.READ_TOPIC;
import static org.mentoring.contracts.AccessRule.Permission.WRITE_TOPIC;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TopicCatalogTest {

    private static final String PEOPLE = "mentoring.people.v1";

    @Test
    void everyTopicHasTwelvePartitions() {
        assertThat(TopicCatalog.declarations()).allMatch(topic -> topic.partitions() == 12);
    }

    @Test
    void eventsStayThirtyDays() {
        assertThat(declaration("mentoring.meeting.events.v1").configuration())
                .isEqualTo(Map.of("cleanup.policy", "delete", "retention.ms", "2592000000"));
    }

    @Test
    void peopleAreCompacted() {
        assertThat(declaration(PEOPLE).configuration())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", "2592000000")
                .containsEntry("max.compaction.lag.ms", "86400000");
    }

    @Test
    void everyConsumerHasADeadLetterTopicOfItsOwn() {
        assertThat(TopicCatalog.declarations())
                .extracting(TopicDeclaration::name)
                .contains(
                        "mentoring.pairing-service.dlt.v1",
                        "mentoring.meeting-service.dlt.v1",
                        "mentoring.feedback-service.dlt.v1",
                        "mentoring.notification-service.dlt.v1")
                .doesNotHaveDuplicates()
                .hasSize(TopicCatalog.topics().size() + 4);
    }

    @Test
    void onlyTheProducerMayWrite() {
        assertThat(TopicCatalog.topics())
                .allSatisfy(topic ->
                        assertThat(TopicCatalog.accessRules())
                                .filteredOn(rule -> rule.permission() == WRITE_TOPIC)
                                .filteredOn(rule -> rule.resource().equals(topic.name()))
                                .extracting(AccessRule::principal)
                                .containsExactly(topic.producer()));
    }

    @Test
    void aServiceReadsWhatItConsumesAndItsOwnDeadLetters() {
        assertThat(TopicCatalog.accessRules())
                .filteredOn(rule -> rule.principal().equals("meeting-service"))
                .containsExactlyInAnyOrder(
                        new AccessRule(
                                "meeting-service", WRITE_TOPIC, "mentoring.meeting.events.v1"),
                        new AccessRule("meeting-service", READ_TOPIC, "mentoring.cohort.events.v1"),
                        new AccessRule(
                                "meeting-service", READ_TOPIC, "mentoring.pairing.events.v1"),
                        new AccessRule("meeting-service", READ_TOPIC, PEOPLE),
                        new AccessRule(
                                "meeting-service", WRITE_TOPIC, "mentoring.meeting-service.dlt.v1"),
                        new AccessRule(
                                "meeting-service", READ_TOPIC, "mentoring.meeting-service.dlt.v1"),
                        new AccessRule("meeting-service", JOIN_GROUPS, "meeting-service"));
    }

    @Test
    void subscribersReadPublicTopicsAndNothingElse() {
        assertThat(TopicCatalog.accessRulesForSubscriber("analytics"))
                .hasSize(10)
                .contains(
                        new AccessRule("analytics", READ_TOPIC, "mentoring.meeting.events.v1"),
                        new AccessRule("analytics", JOIN_GROUPS, "analytics"))
                .noneMatch(rule -> rule.permission() == WRITE_TOPIC)
                .extracting(AccessRule::resource)
                .doesNotContain(PEOPLE, "mentoring.fit-check.events.v1")
                .noneMatch(resource -> resource.contains(".dlt."));
    }

    @Test
    void findsATopicByName() {
        assertThat(TopicCatalog.byName(PEOPLE)).contains(TopicCatalog.PEOPLE);
        assertThat(TopicCatalog.byName("mentoring.unknown.events.v1")).isEmpty();
    }

    @Test
    void aSourceNamesTheCollectionAndTheAggregate() {
        assertThat(TopicCatalog.PAIRING_RUN.source("abc")).isEqualTo("/pairing-runs/abc");
    }

    private static TopicDeclaration declaration(String name) {
        return TopicCatalog.declarations().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
