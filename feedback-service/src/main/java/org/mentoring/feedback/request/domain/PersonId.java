package org.mentoring.feedback.request.domain;

public record PersonId(String value) {}
