package org.mentoring.meeting.schedule.domain;

public record AgendaItemId(String value) {}
