package org.mentoring.pairing.fitcheck.domain;

/// Names the fit check of one pairing.
public record FitCheckId(String value) {}
