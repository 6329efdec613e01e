package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// One thing to talk about: for the pair's eyes only.
public record AgendaItem(
        AgendaItemId id, Kind kind, String text, @Nullable URI url, PersonId addedBy) {

    public enum Kind {
        TOPIC,
        QUESTION,
        MATERIAL
    }
}
