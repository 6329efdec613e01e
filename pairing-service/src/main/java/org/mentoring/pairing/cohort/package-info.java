/// One intake of a mentoring programme: its dates, its people's rhythm, its rules for pairing.
@NullMarked
package org.mentoring.pairing.cohort;

import org.jspecify.annotations.NullMarked;
