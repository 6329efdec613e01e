package org.mentoring.pairing.domain;

/// How much form the pairs of a cohort, or the meetings of one pair, are given: topics as they come
/// up, or agreement, agenda and check-ins in turn.
public enum Structure implements WireNamed {
    LIGHT("light"),
    STRUCTURED("structured");

    private final String wireName;

    Structure(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
