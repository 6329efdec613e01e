package org.mentoring.pairing.people.domain;

import org.mentoring.pairing.domain.WireNamed;

import java.time.Instant;

/// Whether a person works here, as the organisation says it.
///
/// @param since when it was said
/// @param settled whether everybody who counts on the person has been told
public record Employment(Status status, Instant since, boolean settled) {

    /// Of everybody of whom nothing else was said.
    public static final Employment USUAL = new Employment(Status.ACTIVE, Instant.EPOCH, true);

    public enum Status implements WireNamed {
        ACTIVE("active"),
        /// Away for a time.
        LEAVE("leave"),
        LEFT("left");

        private final String wireName;

        Status(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }
}
