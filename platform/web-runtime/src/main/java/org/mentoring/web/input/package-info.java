/// What may come in at all: strict JSON, plain text, dates and zones that exist, ids that look like
/// ids.
@NullMarked
package org.mentoring.web.input;

import org.jspecify.annotations.NullMarked;
