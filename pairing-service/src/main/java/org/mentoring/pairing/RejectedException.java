package org.mentoring.pairing;

import org.mentoring.pairing.domain.Rejection;

/// Carries a domain's refusal out of a store's write, so that nothing is written. An answer, not a
/// failure: no stack trace is taken.
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection why;

    public RejectedException(Rejection why) {
        super(why.reason() + ": " + why.words(), null, false, false);
        this.why = why;
    }

    public Rejection why() {
        return why;
    }
}
