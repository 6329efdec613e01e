package org.mentoring.pairing.run.fairness.domain;

import org.mentoring.pairing.domain.WireNamed;

/// By what people are told apart. Where two groupings together would say too much, the later one
/// says less.
public enum Grouping implements WireNamed {
    SENIORITY("seniority"),
    LOCATION("location"),
    /// The language that a person speaks best.
    LANGUAGE("language"),
    /// By the clock: three hours are one band.
    ZONE("zone");

    private final String wireName;

    Grouping(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
