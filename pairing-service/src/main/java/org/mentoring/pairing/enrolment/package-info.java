/// A person's place in one cohort, and the places that person has for others.
@NullMarked
package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.NullMarked;
