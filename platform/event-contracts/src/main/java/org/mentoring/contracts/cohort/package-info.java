/// What happens to cohorts: one intake with its own dates, people and settings.
@NullMarked
package org.mentoring.contracts.cohort;

import org.jspecify.annotations.NullMarked;
