package org.mentoring.pairing.domain;

/// Which of the two of a pair.
public enum Side implements WireNamed {
    MENTOR("mentor"),
    MENTEE("mentee");

    private final String wireName;

    Side(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
