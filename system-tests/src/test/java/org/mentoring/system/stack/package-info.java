/// The whole system as one set of processes for all tests of this module, and callers of its API.
@NullMarked
package org.mentoring.system.stack;

import org.jspecify.annotations.NullMarked;
