/// Messages to people: asked for once per reason, delivered as soon as that is possible, and kept
/// as a log that each person can read.
@NullMarked
package org.mentoring.notification.message;

import org.jspecify.annotations.NullMarked;
