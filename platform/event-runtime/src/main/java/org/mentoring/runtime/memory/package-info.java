/// The ports in memory, for tests and simulations. Each passes the same contract suite as its
/// counterpart on a real server.
@NullMarked
package org.mentoring.runtime.memory;

import org.jspecify.annotations.NullMarked;
