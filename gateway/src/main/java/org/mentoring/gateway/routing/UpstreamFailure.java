package org.mentoring.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/// What a failed call to an instance says about the request and about the instance.
final class UpstreamFailure {

    private UpstreamFailure() {}

    /// The instance has not seen the request, so another may get it whatever its method.
    static boolean nothingSent(Throwable failure) {
        return failure instanceof CallNotPermittedException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }

    /// The instance could not be reached, broke off or kept silent. An answer is no failure,
    /// whatever its status: a service that says 503 for one busy aggregate is there for all others.
    static boolean countsAgainstInstance(Throwable failure) {
        return failure instanceof IOException || failure instanceof TimeoutException;
    }
}
