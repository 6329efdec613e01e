package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

/// The named person has added an item to the agenda. Its text stays with the pair.
public record MeetingAgendaItemAdded(
        String itemId, AgendaItemKind kind, String by, MeetingView meeting)
        implements MeetingEvent {
    public MeetingAgendaItemAdded {
        requireNonNull(itemId, "itemId");
        requireNonNull(kind, "kind");
        requireNonNull(by, "by");
        requireNonNull(meeting, "meeting");
    }
}
