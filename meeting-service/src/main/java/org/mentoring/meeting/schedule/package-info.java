/// Booking a meeting, preparing it, changing it and saying what came of it.
@NullMarked
package org.mentoring.meeting.schedule;

import org.jspecify.annotations.NullMarked;
