/// What a mentee wants to reach: goals that the mentee owns and the pair reads.
@NullMarked
package org.mentoring.pairing.plan;

import org.jspecify.annotations.NullMarked;
