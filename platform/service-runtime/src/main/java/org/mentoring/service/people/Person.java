package org.mentoring.service.people;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.people.EmploymentStatus;

import java.time.ZoneId;

/// A person as last heard of. For talking to the person and to those who may know the name; never
/// for an event of one's own.
///
/// @param name unknown until somebody has told it; others read a text that goes around it
/// @param language BCP 47
public record Person(
        String personId,
        @Nullable String name,
        String email,
        ZoneId zone,
        String language,
        EmploymentStatus status) {

    /// What this person is called in what only they read: the name, or else their own address.
    public String addressee() {
        return name == null ? email : name;
    }
}
