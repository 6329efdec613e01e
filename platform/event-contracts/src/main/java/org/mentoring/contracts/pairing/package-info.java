/// What happens to pairings: the relationship of a mentor and a mentee, and what they agreed.
@NullMarked
package org.mentoring.contracts.pairing;

import org.jspecify.annotations.NullMarked;
