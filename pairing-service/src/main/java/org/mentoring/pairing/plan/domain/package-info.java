/// The plan: goals that only the mentee adds.
@NullMarked
package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.NullMarked;
