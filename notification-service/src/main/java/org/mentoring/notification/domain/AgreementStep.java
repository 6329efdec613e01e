package org.mentoring.notification.domain;

/// A step of an agreement that its people hear of.
public enum AgreementStep {
    PROPOSED,
    CONFIRMED
}
