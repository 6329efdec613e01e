/// How a run's result is spread over groups of people, and what of it may be shown.
@NullMarked
package org.mentoring.pairing.run.fairness.domain;

import org.jspecify.annotations.NullMarked;
