/// When a pair meets: booking, agenda, and what became of each meeting.
@NullMarked
package org.mentoring.meeting;

import org.jspecify.annotations.NullMarked;
