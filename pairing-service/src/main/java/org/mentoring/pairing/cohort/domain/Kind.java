package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.WireNamed;

/// Who mentors whom in a cohort.
public enum Kind implements WireNamed {
    /// Somebody more senior has one mentee, or several, each on their own.
    ONE_TO_ONE("one-to-one"),
    /// Somebody more senior has several mentees who meet together.
    GROUP("group"),
    /// Somebody less senior mentors somebody more senior.
    REVERSE("reverse"),
    /// Two of one kind mentor each other.
    PEER("peer");

    private final String wireName;

    Kind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
