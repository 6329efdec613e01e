package org.mentoring.gateway.access;

/// The operators' port is the public one as well.
final class SharedPortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SharedPortException(int port) {
        super("The operators' endpoints and the public API have the same port, " + port + ".");
    }
}
