package org.mentoring.web.visibility;

import java.util.Locale;

/// The circles of readers that there are. The service keeps to them in its queries and views.
public enum Visibility {
    AUTHOR("its author only"),
    PAIR("the two of the pairing"),
    COORDINATORS("the coordinators of the cohort"),
    COHORT("everybody in the cohort"),
    CHOSEN("whom the author chooses with it");

    private final String readers;

    Visibility(String readers) {
        this.readers = readers;
    }

    /// As the API document spells it.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String readers() {
        return readers;
    }
}
