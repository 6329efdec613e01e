package org.mentoring.pairing.pairing.domain;

import java.time.Instant;

/// What one of the two thinks looking back.
///
/// @param shared whether the partner may read it; fixed by the author before writing
public record Reflection(String words, boolean shared, Instant at) {}
