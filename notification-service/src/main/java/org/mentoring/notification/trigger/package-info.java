/// Which events lead to which messages, and to whom: one place that lists every consumer, and one
/// pure function per topic.
@NullMarked
package org.mentoring.notification.trigger;

import org.jspecify.annotations.NullMarked;
