/// Time that a test moves by hand.
@NullMarked
package org.mentoring.testkit.clock;

import org.jspecify.annotations.NullMarked;
