/// One message to one person and what becomes of it, in plain Java: one pure function from a
/// notification and a command to events.
@NullMarked
package org.mentoring.notification.message.domain;

import org.jspecify.annotations.NullMarked;
