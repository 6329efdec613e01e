/// What happens to pairing runs: one kept computation over a whole cohort.
@NullMarked
package org.mentoring.contracts.pairingrun;

import org.jspecify.annotations.NullMarked;
