package org.mentoring.meeting.schedule.domain;

public record CohortId(String value) {}
