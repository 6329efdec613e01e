/// What happens to pairing requests: a mentee asks mentors, one after the other.
@NullMarked
package org.mentoring.contracts.pairingrequest;

import org.jspecify.annotations.NullMarked;
