package org.mentoring.pairing.run.fairness;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.PersonTraits;
import org.mentoring.pairing.run.fairness.domain.Grouping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What the groups of people are called.
final class GroupNames {

    /// Nobody has said it.
    static final String NOT_GIVEN = "not given";

    /// The profile is not there any more.
    static final String NOT_KNOWN = "not known";

    private static final int BAND_HOURS = 3;
    private static final int BAND_SECONDS = BAND_HOURS * 60 * 60;

    private final Instant at;
    private final Map<String, String> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /// @param at when zones are looked at; their summer times do not count
    GroupNames(Instant at) {
        this.at = at;
    }

    Map<Grouping, String> of(@Nullable PersonTraits person) {
        var names = new EnumMap<Grouping, String>(Grouping.class);
        for (var grouping : Grouping.values()) {
            names.put(grouping, person == null ? NOT_KNOWN : name(grouping, person));
        }
        return names;
    }

    private String name(Grouping grouping, PersonTraits person) {
        return switch (grouping) {
            case SENIORITY -> person.seniority();
            case LOCATION -> place(person.location());
            case LANGUAGE -> given(person.language());
            case ZONE -> band(person.zone());
        };
    }

    /// Spelled as by the first of those who mean the same.
    private String place(@Nullable String location) {
        var place = given(location).strip();
        var same = places.putIfAbsent(place, place);
        return same == null ? place : same;
    }

    private static String given(@Nullable String name) {
        return name == null || name.isBlank() ? NOT_GIVEN : name;
    }

    private String band(ZoneId zone) {
        var offset = zone.getRules().getStandardOffset(at).getTotalSeconds();
        var from = Math.floorDiv(offset, BAND_SECONDS) * BAND_HOURS;
        return "UTC%+d to %+d".formatted(from, from + BAND_HOURS);
    }
}
