package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.domain.WireNamed;

/// What happens to the good rows of a file that has bad ones.
enum ImportMode implements WireNamed {
    VALID_ROWS("valid-rows"),
    ALL_OR_NOTHING("all-or-nothing");

    private final String wireName;

    ImportMode(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
