/// A meeting in the pair's own calendars, and the way from there to where they meet.
@NullMarked
package org.mentoring.meeting.invitation;

import org.jspecify.annotations.NullMarked;
