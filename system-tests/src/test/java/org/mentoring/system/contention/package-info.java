/// Many writers at the same thing.
@NullMarked
package org.mentoring.system.contention;

import org.jspecify.annotations.NullMarked;
