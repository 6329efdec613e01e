package org.mentoring.contracts.meeting;

import org.mentoring.contracts.WireNamed;

/// What an agenda item is.
public enum AgendaItemKind implements WireNamed {
    TOPIC("topic"),
    QUESTION("question"),
    MATERIAL("material");

    private final String wireName;

    AgendaItemKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
