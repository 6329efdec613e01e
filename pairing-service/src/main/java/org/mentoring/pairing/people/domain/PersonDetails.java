package org.mentoring.pairing.people.domain;

import java.time.ZoneId;
import java.util.Locale;

/// What is known of a person beside the id.
///
/// @param email in lower case; one address belongs to one person
/// @param language in which messages to this person are written
public record PersonDetails(String name, String email, ZoneId zone, Locale language) {}
