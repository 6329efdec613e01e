package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.WireNamed;

/// What makes one allowed pair better than another.
public enum Criterion implements WireNamed {
    SKILLS("skills"),
    LANGUAGE("language"),
    ZONE("zone"),
    SENIORITY("seniority"),
    LOCATION("location"),
    WISHES("wishes");

    private final String wireName;

    Criterion(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
