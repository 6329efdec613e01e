/// The work behind pairing runs: claimed from the store, done in the background, done again after a
/// crash.
@NullMarked
package org.mentoring.pairing.run.work;

import org.jspecify.annotations.NullMarked;
