package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;

/// Which pairings are looked for: those to which all applies that is not null.
///
/// @param awaitsApproval whether they must wait for a coordinator's approval
record PairingFilter(@Nullable String cohort, @Nullable String status, boolean awaitsApproval) {}
