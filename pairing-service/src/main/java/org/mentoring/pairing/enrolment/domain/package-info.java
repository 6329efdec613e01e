/// Enrolments: profiles, and places that never exceed the capacity.
@NullMarked
package org.mentoring.pairing.enrolment.domain;

import org.jspecify.annotations.NullMarked;
