/// Which pairs are allowed, how good each would be, and what to tell people about the result.
@NullMarked
package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.NullMarked;
