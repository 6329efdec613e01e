package org.mentoring.local.topics;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.mentoring.contracts.AccessRule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the access rules of a broker to what is declared, for the principals that are declared:
/// adds what is missing and takes away what is not declared any more. Rules of other principals
/// stay.
public final class DeclaredAccess {

    private static final String ANY_HOST = "*";

    private final Set<AclBinding> declared;

    public DeclaredAccess(Collection<AccessRule> rules) {
        this.declared =
                rules.stream()
                        .flatMap(DeclaredAccess::bindings)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// How many rules were added and taken away.
    public String apply(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> principals =
                declared.stream().map(rule -> rule.entry().principal()).collect(Collectors.toSet());
        Collection<AclBinding> existing = admin.describeAcls(AclBindingFilter.ANY).values().get();
        List<AclBinding> missing =
                declared.stream().filter(rule -> !existing.contains(rule)).toList();
        List<AclBindingFilter> surplus =
                existing.stream()
                        .filter(rule ->
                                principals.contains(rule.entry().principal())
                                        && !declared.contains(rule))
                        .map(AclBinding::toFilter)
                        .toList();
        admin.createAcls(missing).all().get();
        admin.deleteAcls(surplus).all().get();
        return "added " + missing.size() + " access rules, took away " + surplus.size();
    }

    private static Stream<AclBinding> bindings(AccessRule rule) {
        return switch (rule.permission()) {
            case WRITE_TOPIC -> topic(rule, AclOperation.WRITE, AclOperation.DESCRIBE);
            case READ_TOPIC -> topic(rule, AclOperation.READ, AclOperation.DESCRIBE);
            case JOIN_GROUPS ->
                    Stream.of(
                            binding(
                                    rule,
                                    new ResourcePattern(
                                            ResourceType.GROUP,
                                            rule.resource(),
                                            PatternType.PREFIXED),
                                    AclOperation.READ));
        };
    }

    private static Stream<AclBinding> topic(AccessRule rule, AclOperation... operations) {
        ResourcePattern topic =
                new ResourcePattern(ResourceType.TOPIC, rule.resource(), PatternType.LITERAL);
        return Stream.of(operations).map(operation -> binding(rule, topic, operation));
    }

    private static AclBinding binding(
            AccessRule rule, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource,
                new AccessControlEntry(
                        "User:" + rule.principal(), ANY_HOST, operation, AclPermissionType.ALLOW));
    }
}
