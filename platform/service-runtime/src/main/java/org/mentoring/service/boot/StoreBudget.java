package org.mentoring.service.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How long a request may wait for the store.
///
/// @param operation one call of the driver with everything in it: finding a server, waiting for a
///   connection, sending, reading, and doing it all again when the first try fails. Below the five
///   seconds after which a caller is told to come back, for a store that is frozen too: timeouts of
///   the single steps would add up beyond that
@ConfigurationProperties("mentoring.store")
record StoreBudget(@DefaultValue("4s") Duration operation) {}
