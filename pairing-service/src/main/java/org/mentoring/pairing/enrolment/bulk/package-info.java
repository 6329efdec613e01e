/// One change of many enrolments of a cohort at once.
@NullMarked
package org.mentoring.pairing.enrolment.bulk;

import org.jspecify.annotations.NullMarked;
