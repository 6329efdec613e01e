/// What happens to enrolments: the place of one person in one cohort.
@NullMarked
package org.mentoring.contracts.enrolment;

import org.jspecify.annotations.NullMarked;
