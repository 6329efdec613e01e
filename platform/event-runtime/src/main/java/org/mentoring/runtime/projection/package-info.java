/// What a service keeps of other services' facts, built from their events.
@NullMarked
package org.mentoring.runtime.projection;

import org.jspecify.annotations.NullMarked;
