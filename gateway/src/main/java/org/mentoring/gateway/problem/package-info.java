/// Every error that the gateway itself makes is a problem (RFC 9457), down to what the HTTP server
/// refuses before the application sees it.
@NullMarked
package org.mentoring.gateway.problem;

import org.jspecify.annotations.NullMarked;
