package org.mentoring.pairing.run.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// Limits of the work on pairing runs.
///
/// @param interval how often a worker looks for runs that nobody told it of
/// @param lease how long a run stays with a worker that says nothing
/// @param longest how long a worker may keep a run by saying that it works on it
/// @param attempts after so many a run that never comes to an end has failed
/// @param pause before a run is tried again that went wrong
@ConfigurationProperties("mentoring.pairing.runs")
record RunSettings(
        @DefaultValue("5s") Duration interval,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("5") int attempts,
        @DefaultValue("5s") Duration pause) {}
