package org.mentoring.notification.domain;

/// One of the two of a pairing.
public enum Side {
    MENTOR,
    MENTEE
}
