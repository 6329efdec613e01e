/// What happens to plans: the goals of a mentee, without their words.
@NullMarked
package org.mentoring.contracts.plan;

import org.jspecify.annotations.NullMarked;
