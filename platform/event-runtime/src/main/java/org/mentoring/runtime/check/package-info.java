/// Checks what the outbox promises over a whole log. The simulation and the crash tests of the
/// system use the same checker.
@NullMarked
package org.mentoring.runtime.check;

import org.jspecify.annotations.NullMarked;
