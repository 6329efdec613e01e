/// Programs that measure, each printing the figure of a peer or a physical limit beside ours.
@NullMarked
package org.mentoring.benchmarks;

import org.jspecify.annotations.NullMarked;
