package org.mentoring.notification.domain;

/// A step of a pairing that its people hear of.
public enum PairingStep {
    PROPOSED,
    ACCEPTED,
    ACTIVATED,
    DECLINED
}
