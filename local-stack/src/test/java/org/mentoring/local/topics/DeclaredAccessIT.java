package org.mentoring.local.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.contracts.AccessRule;
import org.mentoring.contracts.AccessRule.Permission;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.embedded.EmbeddedKafka;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

class DeclaredAccessIT {

    private static final Map<String, String> WITH_ACCESS_RULES =
            Map.of(
                    "authorizer.class.name",
                            "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                    "super.users", "User:ANONYMOUS");

    @TempDir Path data;

    @Test
    void bringsTheBrokersRulesToWhatIsDeclared() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(0, data, WITH_ACCESS_RULES);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            AccessRule stale =
                    new AccessRule(
                            "meeting-service",
                            Permission.WRITE_TOPIC,
                            "mentoring.cohort.events.v1");
            AccessRule foreign =
                    new AccessRule(
                            "analytics", Permission.READ_TOPIC, "mentoring.cohort.events.v1");
            new DeclaredAccess(List.of(stale, foreign)).apply(admin);

            new DeclaredAccess(TopicCatalog.accessRules()).apply(admin);

            Collection<AclBinding> rules = admin.describeAcls(AclBindingFilter.ANY).values().get();
            assertThat(rules)
                    .noneMatch(rule ->
                            allows(
                                    rule,
                                    "meeting-service",
                                    AclOperation.WRITE,
                                    "mentoring.cohort.events.v1"));
            assertThat(rules)
                    .anyMatch(rule ->
                            allows(
                                    rule,
                                    "meeting-service",
                                    AclOperation.READ,
                                    "mentoring.cohort.events.v1"));
            assertThat(rules)
                    .anyMatch(rule ->
                            allows(
                                    rule,
                                    "pairing-service",
                                    AclOperation.WRITE,
                                    "mentoring.cohort.events.v1"));
            assertThat(rules)
                    .anyMatch(rule ->
                            allows(
                                    rule,
                                    "analytics",
                                    AclOperation.READ,
                                    "mentoring.cohort.events.v1"));
            assertThat(new DeclaredAccess(TopicCatalog.accessRules()).apply(admin))
                    .isEqualTo("added 0 access rules, took away 0");
        }
    }

    private static boolean allows(
            AclBinding rule, String principal, AclOperation operation, String resource) {
        return rule.entry().principal().equals("User:" + principal)
                && rule.entry().operation() == operation
                && rule.pattern().name().equals(resource);
    }
}
