package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `docs/asyncapi.yaml` describes the topics, types and headers that exist, and no others.
class AsyncApiTest {

    private static final String TRAIT = "#/components/messageTraits/cloudEvent";

    private final JsonNode document =
            new YAMLMapper()
                    .readTree(ContractFiles.text(ContractFiles.DOCS.resolve("asyncapi.yaml")));

    @Test
    void hasAChannelForEachTopicWithItsTypes() {
        Map<String, List<String>> expected =
                TopicCatalog.topics().stream()
                        .collect(
                                toMap(
                                        Topic::name,
                                        topic ->
                                                EventCatalog.on(topic).stream()
                                                        .map(EventType::wireName)
                                                        .toList()));

        assertThat(
                        channels()
                                .collect(
                                        toMap(
                                                channel -> text(channel, "address"),
                                                this::messageNames)))
                .isEqualTo(expected);
    }

    private List<String> messageNames(JsonNode channel) {
        return channel.get("messages")
                .valueStream()
                .map(message -> text(follow(message), "name"))
                .toList();
    }

    @Test
    void declaresTopicsAsTheyAreMade() {
        Map<String, TopicDeclaration> declared =
                TopicCatalog.declarations().stream()
                        .collect(toMap(TopicDeclaration::name, topic -> topic));

        assertThat(channels())
                .allSatisfy(channel -> {
                    JsonNode kafka = channel.requiredAt("/bindings/kafka");
                    assertThat(
                                    new TopicDeclaration(
                                            text(kafka, "topic"),
                                            kafka.get("partitions").asInt(),
                                            configuration(kafka.get("topicConfiguration"))))
                            .isEqualTo(declared.get(text(channel, "address")));
                });
    }

    private static Map<String, String> configuration(JsonNode binding) {
        return binding.propertyStream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().isArray()
                                                ? entry.getValue().get(0).asString()
                                                : entry.getValue().asString()));
    }

    @Test
    void marksTheRestrictedTopic() {
        List<String> restricted =
                channels()
                        .filter(channel -> channel.path("tags").toString().contains("restricted"))
                        .map(channel -> text(channel, "address"))
                        .toList();

        assertThat(restricted)
                .containsExactly(TopicCatalog.FIT_CHECK.name(), TopicCatalog.PEOPLE.name());
    }

    @Test
    void hasAMessageForEachTypeAndNoOther() {
        List<String> names = messages().map(message -> text(message, "name")).toList();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        EventCatalog.types().stream().map(EventType::wireName),
                                        Stream.of(EventCatalog.WITHDRAWN))
                                .toList());
    }

    @Test
    void messagesPointToTheirSchemas() {
        Map<String, String> expected =
                ContractFiles.typesWithData().stream()
                        .collect(
                                toMap(
                                        EventType::wireName,
                                        type -> "schemas/" + type.wireName() + ".json"));

        assertThat(
                        messagesWithData()
                                .collect(
                                        toMap(
                                                message -> text(message, "name"),
                                                message -> text(message.get("payload"), "$ref"))))
                .isEqualTo(expected);
    }

    @Test
    void messagesBearTheTitlesOfTheirSchemas() {
        Map<String, String> expected =
                ContractFiles.typesWithData().stream()
                        .collect(
                                toMap(
                                        EventType::wireName,
                                        type -> ContractFiles.schema(type).text("title")));

        assertThat(
                        messagesWithData()
                                .collect(
                                        toMap(
                                                message -> text(message, "name"),
                                                message -> text(message, "title"))))
                .isEqualTo(expected);
    }

    @Test
    void tombstonesHaveNoPayload() {
        List<String> withoutPayload =
                messages()
                        .filter(message ->
                                message.path("payload").path("type").asString("").equals("null"))
                        .map(message -> text(message, "name"))
                        .toList();

        assertThat(withoutPayload)
                .containsExactlyElementsOf(
                        EventCatalog.types().stream()
                                .filter(EventType::tombstone)
                                .map(EventType::wireName)
                                .toList());
    }

    @Test
    void everyMessageIsACloudEventOfItsType() {
        assertThat(messages())
                .allSatisfy(message -> {
                    assertThat(text(message.requiredAt("/traits/0"), "$ref")).isEqualTo(TRAIT);
                    assertThat(text(message.requiredAt("/headers/properties/ce_type"), "const"))
                            .isEqualTo(text(message, "name"));
                });
    }

    @Test
    void describesEveryHeader() {
        JsonNode headers = document.requiredAt(TRAIT.substring(1)).get("headers").get("properties");

        assertThat(headers.propertyNames()).containsExactlyElementsOf(EventHeaders.all());
    }

    @Test
    void sendsOnEveryChannelOnce() {
        List<String> sent =
                document.get("operations")
                        .valueStream()
                        .filter(operation -> text(operation, "action").equals("send"))
                        .map(operation -> text(follow(operation.get("channel")), "address"))
                        .toList();

        assertThat(sent)
                .hasSize(document.get("operations").size())
                .containsExactlyElementsOf(
                        TopicCatalog.topics().stream().map(Topic::name).toList());
    }

    private Stream<JsonNode> channels() {
        return document.get("channels").valueStream();
    }

    private Stream<JsonNode> messages() {
        return document.requiredAt("/components/messages").valueStream();
    }

    private Stream<JsonNode> messagesWithData() {
        return messages().filter(message -> message.path("payload").has("$ref"));
    }

    private JsonNode follow(JsonNode reference) {
        return document.requiredAt(text(reference, "$ref").substring(1));
    }

    private static String text(JsonNode node, String property) {
        return node.required(property).asString();
    }
}
