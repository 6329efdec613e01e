/// What feedback is and what may be done to it, in plain Java: one pure function from feedback and
/// a command to events.
@NullMarked
package org.mentoring.feedback.request.domain;

import org.jspecify.annotations.NullMarked;
