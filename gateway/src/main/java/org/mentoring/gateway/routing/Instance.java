package org.mentoring.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import java.net.URI;

/// One running copy of a service, with what its last calls said about its health.
record Instance(URI address, CircuitBreaker circuit) {

    /// The same path and query on this instance, not one character changed.
    URI at(URI requested) {
        String query = requested.getRawQuery() == null ? "" : "?" + requested.getRawQuery();
        return URI.create(address + requested.getRawPath() + query);
    }
}
