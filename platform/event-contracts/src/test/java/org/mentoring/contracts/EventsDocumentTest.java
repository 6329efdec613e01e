package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// `docs/events.md` lists the topics, types and headers that exist, and no others.
class EventsDocumentTest {

    private static final String SCHEMAS =
            "../platform/event-contracts/src/main/resources/contracts/schemas/";

    private final List<String> lines =
            ContractFiles.text(ContractFiles.DOCS.resolve("events.md")).lines().toList();

    @Test
    void listsEveryTopic() {
        assertThat(table("Topic"))
                .containsExactlyElementsOf(
                        TopicCatalog.topics().stream().map(EventsDocumentTest::row).toList());
    }

    private static List<String> row(Topic topic) {
        String kept = topic.retention().toDays() + " days";
        return List.of(
                code(topic.name()),
                topic.aggregate() + " id",
                Integer.toString(topic.partitions()),
                topic.compacted() ? "the last event of each key; tombstones " + kept : kept,
                topic.restricted() ? "services only" : "subscribers",
                topic.producer(),
                services(topic.consumers()));
    }

    @Test
    void listsEveryType() {
        List<List<String>> expected =
                Stream.concat(
                                EventCatalog.types().stream().map(EventsDocumentTest::row),
                                Stream.of(withdrawn()))
                        .toList();

        assertThat(table("Type"))
                .map(EventsDocumentTest::withoutTitle)
                .containsExactlyElementsOf(expected);
    }

    private static List<String> row(EventType type) {
        return List.of(
                code(type.wireName()),
                type.tombstone() ? "none: a tombstone" : schemaLink(type.wireName()),
                code(type.topic().name()),
                type.producer(),
                services(type.consumers()));
    }

    private static List<String> withdrawn() {
        return List.of(
                code(EventCatalog.WITHDRAWN),
                schemaLink(EventCatalog.WITHDRAWN),
                "any",
                "the producer of the topic",
                "the consumers of the topic");
    }

    @Test
    void saysOfEachTypeWhatItsSchemaSays() {
        List<String> titles =
                table("Type").stream()
                        .filter(row -> row.get(2).startsWith("["))
                        .map(row -> row.get(1))
                        .toList();

        assertThat(titles)
                .containsExactlyElementsOf(
                        ContractFiles.typesWithData().stream()
                                .map(type -> ContractFiles.schema(type).text("title"))
                                .toList());
    }

    @Test
    void listsEveryHeader() {
        assertThat(table("Header"))
                .map(row -> row.getFirst())
                .containsExactlyElementsOf(
                        EventHeaders.all().stream().map(EventsDocumentTest::code).toList());
    }

    private List<List<String>> table(String firstHeading) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("| " + firstHeading + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static List<String> withoutTitle(List<String> row) {
        return Stream.concat(Stream.of(row.getFirst()), row.stream().skip(2)).toList();
    }

    private static String schemaLink(String wireName) {
        return "[schema](" + SCHEMAS + wireName + ".json)";
    }

    private static String services(List<String> services) {
        return services.isEmpty() ? "—" : services.stream().collect(joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
