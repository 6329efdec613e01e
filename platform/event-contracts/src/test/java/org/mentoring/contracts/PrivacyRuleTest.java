package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PrivacyRuleTest {

    @ParameterizedTest
    @MethodSource("publicTypes")
    void publicTopicsCarryNeitherPersonalDataNorFreeText(EventType type) {
        assertThat(PrivacyRule.violations(ContractFiles.schema(type))).isEmpty();
    }

    static List<EventType> publicTypes() {
        return ContractFiles.typesWithData().stream()
                .filter(type -> !type.topic().restricted())
                .toList();
    }

    @Test
    void theRestrictedTopicWouldBeRefused() {
        EventType person = EventCatalog.byWireName("org.mentoring.person.changed.v1").orElseThrow();

        assertThat(PrivacyRule.violations(ContractFiles.schema(person)))
                .contains(
                        "/person/name: names personal data or free text",
                        "/person/email: names personal data or free text",
                        "/person/name: a text must be an id, an enumeration, a moment or a zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'remark': {'type': 'string'}}",
                "{'remark': {'type': 'string', 'maxLength': 20}}",
                "{'remark': {'type': 'string', 'pattern': '.*'}}",
                "{'remark': {'type': 'string', 'format': 'email'}}",
                "{'remark': {'type': 'string', 'enum': ['Anna Schmidt']}}",
                "{'remark': {'type': ['string', 'null'], 'enum': ['open']}}",
                "{'remark': {}}",
                "{'remarks': {'type': 'array', 'items': {'type': 'string'}}}",
                "{'remarks': {'type': 'array'}}",
                "{'remarks': {'type': 'object'}}",
                "{'remarks': {'type': 'object', 'properties': {'first': {'type': 'string'}}}}",
                "{'remark': {'$ref': '#/$defs/free'}}",
                "{'remark': {'anyOf': [{'type': 'string'}], 'type': 'integer'}}",
                "{'scores': {'type': 'object', 'properties': {'a': {'type': 'integer'}},"
                        + " 'additionalProperties': {'type': 'string'}}}",
                "{'mentorName': {'type': 'string', 'enum': ['open']}}",
                "{'emailDate': {'type': 'string', 'format': 'date'}}",
                "{'link': {'type': 'string', 'format': 'date'}}"
            })
    void refuses(String properties) {
        assertThat(PrivacyRule.violations(schemaWith(properties))).hasSizeGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'meetingId': {'type': 'string', 'pattern': '^[a-z0-9]{20,32}$'}}",
                "{'status': {'type': 'string', 'enum': ['open', 'short-term']}}",
                "{'startsOn': {'type': 'string', 'format': 'date'}}",
                "{'hasLink': {'type': 'boolean'}}",
                "{'agendaTopics': {'type': 'integer'}}"
            })
    void allows(String properties) {
        assertThat(PrivacyRule.violations(schemaWith(properties))).isEmpty();
    }

    private static SchemaNode schemaWith(String properties) {
        return ContractFiles.schema(
                "{'type': 'object', 'properties': %s, '$defs': {'free': {'type': 'string'}}}"
                        .formatted(properties)
                        .replace('\'', '"'));
    }
}
