/// The outbox: events wait in the document that they report on until the log has acknowledged them.
@NullMarked
package org.mentoring.runtime.outbox;

import org.jspecify.annotations.NullMarked;
