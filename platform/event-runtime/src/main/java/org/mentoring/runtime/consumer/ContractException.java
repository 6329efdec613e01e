package org.mentoring.runtime.consumer;

/// A handler says that an event breaks its contract, so that trying again will never help.
public final class ContractException extends RuntimeException {

    /// @param reason what is wrong, without personal data: operators read it
    public ContractException(String reason) {
        super(reason);
    }

    public ContractException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
