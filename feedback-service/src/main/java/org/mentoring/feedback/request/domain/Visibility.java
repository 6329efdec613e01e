package org.mentoring.feedback.request.domain;

/// Who may read an answer, as its author chose before writing.
public enum Visibility {
    /// Nobody but the author.
    AUTHOR,
    /// The author and the partner.
    PAIR,
    /// The author and the coordinators of the cohort, not the partner.
    COORDINATORS
}
