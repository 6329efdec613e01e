package org.mentoring.gateway.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what to do instead of showing a stack trace. Public because Spring Boot makes it by name.
public final class SharedPortAnalyzer extends AbstractFailureAnalyzer<SharedPortException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SharedPortException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give MANAGEMENT_SERVER_PORT another port, for operators only, or leave it out.",
                cause);
    }
}
