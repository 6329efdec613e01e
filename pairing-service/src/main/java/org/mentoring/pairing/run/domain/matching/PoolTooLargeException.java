package org.mentoring.pairing.run.domain.matching;

/// The cohort has more allowed pairs than one computation takes. Trying again does not help.
public final class PoolTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PoolTooLargeException(int most) {
        super("This cohort has more than " + most + " possible pairs.");
    }
}
