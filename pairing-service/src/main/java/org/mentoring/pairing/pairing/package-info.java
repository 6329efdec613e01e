/// The relationship of one mentor and one mentee, with the agreement they settled.
@NullMarked
package org.mentoring.pairing.pairing;

import org.jspecify.annotations.NullMarked;
