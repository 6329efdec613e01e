/// Consuming events: each aggregate's in order, each once as far as effects show, none skipped.
@NullMarked
package org.mentoring.runtime.consumer;

import org.jspecify.annotations.NullMarked;
