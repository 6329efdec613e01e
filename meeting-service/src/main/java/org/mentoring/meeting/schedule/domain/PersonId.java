package org.mentoring.meeting.schedule.domain;

public record PersonId(String value) {}
