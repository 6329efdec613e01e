package org.mentoring.service.boot;

import com.mongodb.MongoTimeoutException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// A service that starts without its store says so in a line that tells what to do. Public because
/// Spring Boot makes it by name.
public final class StoreUnreachableAnalyzer extends AbstractFailureAnalyzer<MongoTimeoutException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MongoTimeoutException cause) {
        return new FailureAnalysis(
                "The store does not answer: " + cause.getMessage(),
                "Start it, or set MENTORING_MONGODB_URI to where it is.",
                cause);
    }
}
