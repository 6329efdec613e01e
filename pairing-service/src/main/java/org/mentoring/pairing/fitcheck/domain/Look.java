package org.mentoring.pairing.fitcheck.domain;

import java.time.Instant;

/// When coordinators look at a pair.
///
/// @param since from when on
/// @param lasting whether it stays so after the window has closed: an answer does, silence does not
public record Look(Instant since, boolean lasting) {}
