package org.mentoring.notification.domain;

/// A step of a pairing that its people hear of.
public enum PairingStep {
    PROPOSED,
    ACCEPTED,
    /// Both have accepted, and a coordinator has to approve.
    AGREED,
    ACTIVATED,
    DECLINED,
    WITHDRAWN,
    PAUSED,
    /// The partner has left; another one is looked for.
    LEFT,
    RESUMED,
    COMPLETED,
    /// It ended early.
    ENDED,
    /// It ended early, and another partner is looked for.
    REMATCH
}
