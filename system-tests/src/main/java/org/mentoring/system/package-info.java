/// Journeys, crashes and races of the whole system, seen through the gateway.
@NullMarked
package org.mentoring.system;

import org.jspecify.annotations.NullMarked;
