package org.mentoring.notification.domain;

/// A step of a pairing request that somebody hears of.
public enum RequestStep {
    /// The mentor is asked.
    ASKED,
    /// The mentor has not answered yet.
    REMINDER,
    /// The mentor would like to know more.
    QUESTION,
    /// The mentee has answered.
    ANSWER,
    /// This mentor does not come about, and the next is asked.
    NEXT,
    /// No mentor of the request came about.
    CLOSED,
    /// The mentee asks no longer.
    WITHDRAWN
}
