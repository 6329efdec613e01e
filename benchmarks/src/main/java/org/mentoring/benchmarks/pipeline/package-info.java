/// `./mentoring bench pipeline`: from a command over HTTP to its effect in another service, beside
/// the same work straight on the drivers.
@NullMarked
package org.mentoring.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
