package org.mentoring.pairing.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// Limits of the work on pairing requests.
///
/// @param interval how often every instance looks for requests on which something is due
/// @param grace how long a request is left to whoever works on it before others look
/// @param batch requests read at once
/// @param secondLook how long after the places of a choice were released it is made sure that none
///   is left behind; longer than any write to the store can be under way
@ConfigurationProperties("mentoring.pairing.requests")
record RequestSettings(
        @DefaultValue("30s") Duration interval,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("100") int batch,
        @DefaultValue("10m") Duration secondLook) {}
