/// The one door: routes, limits and sign-in for browsers and API clients.
@NullMarked
package org.mentoring.gateway;

import org.jspecify.annotations.NullMarked;
