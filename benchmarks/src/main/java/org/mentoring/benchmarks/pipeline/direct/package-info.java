/// The peer: what cannot be avoided, straight on the drivers, in processes of its own.
@NullMarked
package org.mentoring.benchmarks.pipeline.direct;

import org.jspecify.annotations.NullMarked;
