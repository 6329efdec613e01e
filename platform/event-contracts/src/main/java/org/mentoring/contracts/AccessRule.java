package org.mentoring.contracts;

import static java.util.Objects.requireNonNull;

/// One thing a principal may do; what no rule allows is forbidden.
///
/// @param principal a service's or subscriber's name, on Kafka `User:<principal>`
/// @param resource a topic, or for groups the prefix of their names
public record AccessRule(String principal, Permission permission, String resource) {

    /// What is allowed. Writing and reading include describing the topic.
    public enum Permission {
        WRITE_TOPIC,
        READ_TOPIC,
        /// Any consumer group whose name starts with the resource.
        JOIN_GROUPS
    }

    public AccessRule {
        requireNonNull(principal, "principal");
        requireNonNull(permission, "permission");
        requireNonNull(resource, "resource");
    }
}
