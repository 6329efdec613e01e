/// Aggregates: one document each, changed together with the events that report the change.
@NullMarked
package org.mentoring.runtime.aggregate;

import org.jspecify.annotations.NullMarked;
