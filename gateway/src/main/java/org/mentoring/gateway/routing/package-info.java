/// The way from a path to a running instance of the service behind it, with its limits.
@NullMarked
package org.mentoring.gateway.routing;

import org.jspecify.annotations.NullMarked;
