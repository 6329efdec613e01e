/// What the event runtime itself says, on any topic.
@NullMarked
package org.mentoring.contracts.outbox;

import org.jspecify.annotations.NullMarked;
