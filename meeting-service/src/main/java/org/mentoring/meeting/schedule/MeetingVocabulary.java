package org.mentoring.meeting.schedule;

import org.mentoring.contracts.WireNamed;
import org.mentoring.contracts.meeting.AgendaItemKind;
import org.mentoring.contracts.meeting.MeetingMedium;
import org.mentoring.contracts.meeting.MeetingStatus;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.Medium;
import org.mentoring.meeting.schedule.domain.Status;

/// The domain's words as the contract spells them; HTTP and the store use the same spelling.
final class MeetingVocabulary {

    private MeetingVocabulary() {}

    static MeetingMedium contract(Medium medium) {
        return switch (medium) {
            case VIDEO -> MeetingMedium.VIDEO;
            case PHONE -> MeetingMedium.PHONE;
            case IN_PERSON -> MeetingMedium.IN_PERSON;
            case WRITING -> MeetingMedium.WRITING;
        };
    }

    static MeetingStatus contract(Status status) {
        return switch (status) {
            case PROPOSED -> MeetingStatus.PROPOSED;
            case CONFIRMED -> MeetingStatus.CONFIRMED;
            case HELD -> MeetingStatus.HELD;
            case CANCELLED -> MeetingStatus.CANCELLED;
        };
    }

    static AgendaItemKind contract(AgendaItem.Kind kind) {
        return switch (kind) {
            case TOPIC -> AgendaItemKind.TOPIC;
            case QUESTION -> AgendaItemKind.QUESTION;
            case MATERIAL -> AgendaItemKind.MATERIAL;
        };
    }

    /// Of a meeting in the store, where nothing is ever `missed` yet.
    static Status status(String wireName) {
        return switch (WireNamed.parse(MeetingStatus.class, wireName)) {
            case PROPOSED -> Status.PROPOSED;
            case CONFIRMED -> Status.CONFIRMED;
            case HELD -> Status.HELD;
            case CANCELLED -> Status.CANCELLED;
            case MISSED -> throw new IllegalArgumentException(wireName);
        };
    }

    static Medium medium(String wireName) {
        return switch (WireNamed.parse(MeetingMedium.class, wireName)) {
            case VIDEO -> Medium.VIDEO;
            case PHONE -> Medium.PHONE;
            case IN_PERSON -> Medium.IN_PERSON;
            case WRITING -> Medium.WRITING;
        };
    }

    static AgendaItem.Kind kind(String wireName) {
        return switch (WireNamed.parse(AgendaItemKind.class, wireName)) {
            case TOPIC -> AgendaItem.Kind.TOPIC;
            case QUESTION -> AgendaItem.Kind.QUESTION;
            case MATERIAL -> AgendaItem.Kind.MATERIAL;
        };
    }
}
