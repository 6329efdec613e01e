/// Who is paired with whom: cohorts, enrolments, pairing runs, pairings with their agreement and
/// plan.
@NullMarked
package org.mentoring.pairing;

import org.jspecify.annotations.NullMarked;
