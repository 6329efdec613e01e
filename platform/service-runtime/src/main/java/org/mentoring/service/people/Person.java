package org.mentoring.service.people;

import org.mentoring.contracts.people.EmploymentStatus;

import java.time.ZoneId;

/// A person as last heard of. For talking to the person and to those who may know the name; never
/// for an event of one's own.
///
/// @param language BCP 47
public record Person(
        String personId,
        String name,
        String email,
        ZoneId zone,
        String language,
        EmploymentStatus status) {}
