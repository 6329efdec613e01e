/// How far a run is, told as it goes on.
@NullMarked
package org.mentoring.pairing.run.progress;

import org.jspecify.annotations.NullMarked;
