package org.mentoring.meeting.schedule.domain;

public record PairingId(String value) {}
