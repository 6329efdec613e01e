/// Templates of plans: what a cohort's coordinators suggest that mentees begin with.
@NullMarked
package org.mentoring.pairing.plan.template;

import org.jspecify.annotations.NullMarked;
