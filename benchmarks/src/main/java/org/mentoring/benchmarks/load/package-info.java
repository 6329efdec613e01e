/// Making load and measuring what it takes: closed and open loops, latencies, processor time.
@NullMarked
package org.mentoring.benchmarks.load;

import org.jspecify.annotations.NullMarked;
