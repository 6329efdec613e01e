/// How events travel: an aggregate store with an embedded outbox, its publisher and sweeper, and
/// the rules of consuming.
@NullMarked
package org.mentoring.runtime;

import org.jspecify.annotations.NullMarked;
