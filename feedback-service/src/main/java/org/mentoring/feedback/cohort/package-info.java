/// What this service keeps of cohorts and the people in them: who coordinates, and whose places are
/// taken.
@NullMarked
package org.mentoring.feedback.cohort;

import org.jspecify.annotations.NullMarked;
