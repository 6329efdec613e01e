package org.mentoring.notification.domain;

/// A step of a fit check that one of the pair hears of.
public enum FitCheckStep {
    ASKED,
    /// The reader was undecided; nobody else learns that.
    AGAIN
}
