package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.outbox.EventWithdrawn;

import java.util.Set;
import java.util.stream.Stream;

class EventCatalogTest {

    private static final String HELD = "org.mentoring.meeting.held.v1";

    @Test
    void wireNamesAreUniqueAndNameTheAggregateOfTheirTopic() {
        assertThat(EventCatalog.types()).extracting(EventType::wireName).doesNotHaveDuplicates();
        assertThat(EventCatalog.types())
                .allSatisfy(type ->
                        assertThat(type.wireName())
                                .matches(
                                        "org\\.mentoring\\."
                                                + type.topic().aggregate()
                                                + "\\.[a-z-]+\\.v1"));
    }

    @Test
    void everyEventRecordIsDeclared() {
        Set<String> records =
                new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("org.mentoring.contracts")
                                .stream()
                                .filter(each ->
                                        each.isRecord()
                                                && each.isAssignableTo(MentoringEvent.class))
                                .map(JavaClass::getName)
                                .collect(toSet());

        assertThat(declaredRecords()).containsExactlyInAnyOrderElementsOf(records);
    }

    private static Set<String> declaredRecords() {
        return Stream.concat(
                        EventCatalog.types().stream().map(EventType::record),
                        Stream.of(EventWithdrawn.class))
                .map(Class::getName)
                .collect(toSet());
    }

    @Test
    void findsATypeByItsNameAndByItsRecord() {
        EventType held = EventCatalog.of(MeetingHeld.class);

        assertThat(EventCatalog.byWireName(HELD)).contains(held);
        assertThat(held.wireName()).isEqualTo(HELD);
        assertThat(held.producer()).isEqualTo("meeting-service");
        assertThat(held.consumers()).contains("feedback-service");
    }

    @Test
    void knowsNothingElse() {
        assertThat(EventCatalog.byWireName("org.mentoring.meeting.held.v2")).isEmpty();
        assertThatThrownBy(() -> EventCatalog.of(EventWithdrawn.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the event catalogue");
    }

    @Test
    void aTypeMayArriveOnItsOwnTopicOnly() {
        assertThat(EventCatalog.on(TopicCatalog.MEETING, HELD)).isPresent();
        assertThat(EventCatalog.on(TopicCatalog.PAIRING, HELD)).isEmpty();
    }

    @Test
    void aWithdrawnEventMayArriveOnAnyTopic() {
        assertThat(TopicCatalog.topics())
                .allSatisfy(topic ->
                        assertThat(EventCatalog.on(topic, EventCatalog.WITHDRAWN))
                                .contains(EventCatalog.withdrawnOn(topic)));
        assertThat(EventCatalog.byWireName(EventCatalog.WITHDRAWN)).isEmpty();
    }
}
