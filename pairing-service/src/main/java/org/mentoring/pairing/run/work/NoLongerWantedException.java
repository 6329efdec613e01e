package org.mentoring.pairing.run.work;

/// The run that is being computed was cancelled, or somebody else has computed it.
final class NoLongerWantedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoLongerWantedException() {
        super("the run is no longer wanted");
    }
}
