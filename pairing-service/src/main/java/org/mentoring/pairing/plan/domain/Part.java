package org.mentoring.pairing.plan.domain;

/// What somebody is to a plan.
public enum Part {
    /// Owns the plan: writes it, and alone decides what is reached.
    MENTEE,
    /// Mentors the mentee in a running pairing: reads all but what is the mentee's alone, and
    /// comments.
    MENTOR,
    /// Sees that there is a plan, with dates and numbers and without words.
    ONLOOKER
}
